package dev.dossier.model;

/** Names an agreement with a customer. */
public record AgreementId(String value) implements Id {

  public AgreementId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
