package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a customer on who is responsible for what ({@code agreements/}).
 *
 * @param id its id
 * @param title its title
 * @param customer the customer
 * @param subscriptions the subscriptions of the customer for which it holds; empty for all
 * @param version its version
 * @param effectiveFrom its first day
 * @param effectiveUntil its last day; absent if it is not limited
 * @param sharingLabel its label, where it is stricter than the organisation's
 * @param introduction what it is about
 * @param services what it says about single services
 * @param control who answers for it, where that differs from the organisation's default
 */
public record Agreement(
    AgreementId id,
    String title,
    ContactId customer,
    List<SubscriptionId> subscriptions,
    @Nullable String version,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveUntil,
    @Nullable SharingLabel sharingLabel,
    @Nullable Prose introduction,
    List<AgreedService> services,
    @Nullable DocumentControl control)
    implements Controlled {

  public Agreement {
    subscriptions = List.copyOf(subscriptions);
    services = List.copyOf(services);
  }

  /** What it says about {@code service}. */
  public Optional<AgreedService> on(ServiceId service) {
    return services.stream().filter(each -> each.service().equals(service)).findFirst();
  }

  /** Whether it covers {@code subscription} of its customer. */
  public boolean covers(SubscriptionId subscription) {
    return subscriptions.isEmpty() || subscriptions.contains(subscription);
  }
}
