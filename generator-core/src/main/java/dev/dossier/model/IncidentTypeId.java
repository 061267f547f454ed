package dev.dossier.model;

/** Names a type of incident. */
public record IncidentTypeId(String value) implements Id {

  public IncidentTypeId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
