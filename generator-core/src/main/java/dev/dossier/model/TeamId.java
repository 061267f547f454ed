package dev.dossier.model;

/** Names a response team. */
public record TeamId(String value) implements Id {

  public TeamId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
