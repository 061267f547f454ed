package dev.dossier.model;

/** Names a layer of a responsibility matrix. */
public record LayerId(String value) implements Id {

  public LayerId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
