package dev.dossier.model;

/** Names a duty to notify. */
public record DutyId(String value) implements Id {

  public DutyId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
