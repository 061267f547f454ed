package dev.dossier.model;

/** Names a response process. */
public record ProcessId(String value) implements Id {

  public ProcessId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
