package dev.dossier.model;

/** Names a criterion of the definition of a security incident. */
public record CriterionId(String value) implements Id {

  public CriterionId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
