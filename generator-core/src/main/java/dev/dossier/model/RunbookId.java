package dev.dossier.model;

/** Names a runbook. */
public record RunbookId(String value) implements Id {

  public RunbookId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
