package dev.dossier.model;

/** Names a customer's self-assessment. */
public record AssessmentId(String value) implements Id {

  public AssessmentId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
