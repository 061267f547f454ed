package dev.dossier.model;

/** Names a recipient of notifications. */
public record ContactId(String value) implements Id {

  public ContactId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
