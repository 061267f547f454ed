package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's assessment of its own duties, over time ({@code assessments/}).
 *
 * @param id its id
 * @param title its title
 * @param customer the customer
 * @param agreement the agreement that decides what is the customer's; absent if there is none
 * @param services the services that are assessed; empty for all that the customer holds
 * @param sharingLabel its label, where it is stricter than the organisation's
 * @param rounds the answers, oldest first
 * @param control who answers for it, where that differs from the organisation's default
 */
public record Assessment(
    AssessmentId id,
    String title,
    ContactId customer,
    @Nullable AgreementId agreement,
    List<ServiceId> services,
    @Nullable SharingLabel sharingLabel,
    List<AssessmentRound> rounds,
    @Nullable DocumentControl control)
    implements Controlled {

  public Assessment {
    services = List.copyOf(services);
    rounds = List.copyOf(rounds);
  }
}
