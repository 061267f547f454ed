package dev.dossier.model;

/** Names a service of the provider. */
public record ServiceId(String value) implements Id {

  public ServiceId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
