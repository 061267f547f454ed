package dev.dossier.model;

/** Names an exercise. */
public record ExerciseId(String value) implements Id {

  public ExerciseId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
