package dev.dossier.model;

/** Names a framework of controls, such as a standard. */
public record FrameworkId(String value) implements Id {

  public FrameworkId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
