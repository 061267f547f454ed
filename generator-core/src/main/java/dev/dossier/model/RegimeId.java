package dev.dossier.model;

/** Names a regime of notification. */
public record RegimeId(String value) implements Id {

  public RegimeId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
