package dev.dossier.disclose;

import dev.dossier.model.Agreement;
import dev.dossier.model.SharingLabel;
import java.util.List;

/** An agreement with a customer, with who is responsible for what under it. */
public final class DisclosedAgreement {

  private final Agreement agreement;
  private final String customer;
  private final List<String> subscriptions;
  private final List<DisclosedService> services;
  private final SharingLabel label;
  private final DisclosedControl control;

  DisclosedAgreement(
      Agreement agreement,
      String customer,
      List<String> subscriptions,
      List<DisclosedService> services,
      SharingLabel label,
      DisclosedControl control) {
    this.agreement = agreement;
    this.customer = customer;
    this.subscriptions = List.copyOf(subscriptions);
    this.services = List.copyOf(services);
    this.label = label;
    this.control = control;
  }

  /** The agreement. */
  public Agreement agreement() {
    return agreement;
  }

  /** The name of the customer. */
  public String customer() {
    return customer;
  }

  /** The names of the subscriptions that it covers. */
  public List<String> subscriptions() {
    return subscriptions;
  }

  /**
   * The services that the subscriptions hold, and those that it speaks of, with the owners and
   * duties of their layers under it; in order of id.
   */
  public List<DisclosedService> services() {
    return services;
  }

  /** The label of every document about it: the stricter of the organisation's and its own. */
  public SharingLabel label() {
    return label;
  }

  /** Who answers for it: as it states itself, else the organisation's default. */
  public DisclosedControl control() {
    return control;
  }
}
