package dev.dossier.model;

/** Names a phase or step, unique within its process. */
public record PhaseId(String value) implements Id {

  public PhaseId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
