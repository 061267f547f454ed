package dev.dossier.model;

/** Names a task within a layer. */
public record TaskId(String value) implements Id {

  public TaskId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
