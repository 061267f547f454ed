package dev.dossier.model;

/** Names a level of the severity scale. */
public record SeverityId(String value) implements Id {

  public SeverityId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
