package dev.dossier.model;

/** Names an inject, unique within its exercise. */
public record InjectId(String value) implements Id {

  public InjectId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
