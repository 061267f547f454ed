package dev.dossier.model;

/** Names a responsibility matrix. */
public record MatrixId(String value) implements Id {

  public MatrixId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
