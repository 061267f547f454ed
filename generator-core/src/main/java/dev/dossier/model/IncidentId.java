package dev.dossier.model;

/** Names an incident record. */
public record IncidentId(String value) implements Id {

  public IncidentId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
