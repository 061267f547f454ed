package dev.dossier.model;

/** Names a control within its framework. */
public record ControlId(String value) implements Id {

  public ControlId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
