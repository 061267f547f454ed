package dev.dossier.model;

/** Names an outcome of a classification. */
public record OutcomeId(String value) implements Id {

  public OutcomeId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
