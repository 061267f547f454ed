package dev.dossier.model;

/** Names the record that replaces another of the same kind. */
public record SuccessorId(String value) implements Id {

  public SuccessorId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
