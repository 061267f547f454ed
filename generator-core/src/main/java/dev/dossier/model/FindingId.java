package dev.dossier.model;

/** Names a finding, unique within its exercise. */
public record FindingId(String value) implements Id {

  public FindingId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
