package dev.dossier.model;

/** Names a subscription of a customer. */
public record SubscriptionId(String value) implements Id {

  public SubscriptionId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
