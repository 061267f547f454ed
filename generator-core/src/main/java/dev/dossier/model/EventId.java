package dev.dossier.model;

/** Names an event from which a time limit can run. */
public record EventId(String value) implements Id {

  public EventId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
