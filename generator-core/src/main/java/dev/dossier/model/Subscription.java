package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of a customer.
 *
 * @param id its id
 * @param name its name
 * @param services the services it holds
 * @param administrators who administers it
 * @param securityContact whom to tell of security matters first
 */
public record Subscription(
    SubscriptionId id,
    String name,
    List<ServiceId> services,
    List<Person> administrators,
    @Nullable Person securityContact) {

  public Subscription {
    services = List.copyOf(services);
    administrators = List.copyOf(administrators);
  }
}
