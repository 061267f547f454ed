package dev.dossier.model;

/** Names a step, unique within its runbook. */
public record StepId(String value) implements Id {

  public StepId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
