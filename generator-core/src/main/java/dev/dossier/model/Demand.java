package dev.dossier.model;

/** When an item of a checklist is asked for. */
public enum Demand {
  /** Whenever the notification is made. */
  ALWAYS,
  /** Where the notification comes after its limit. */
  WHEN_LATE,
  /** Where it is known or available. */
  WHERE_AVAILABLE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
