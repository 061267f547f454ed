package dev.dossier.model;

/** Names a calendar of working days. */
public record CalendarId(String value) implements Id {

  public CalendarId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
