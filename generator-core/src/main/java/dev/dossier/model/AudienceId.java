package dev.dossier.model;

/** Names an audience. */
public record AudienceId(String value) implements Id {

  public AudienceId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
