package dev.dossier.model;

/** Names a kind of team, such as security or service. */
public record TeamKindId(String value) implements Id {

  public TeamKindId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
