package dev.dossier.model;

/** Names a service model, such as IaaS. */
public record ServiceModelId(String value) implements Id {

  public ServiceModelId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
