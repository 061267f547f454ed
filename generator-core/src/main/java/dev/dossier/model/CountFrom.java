package dev.dossier.model;

/** From where a clock counts. */
public enum CountFrom {
  /** From the event. */
  EVENT,
  /** From the last day of the calendar year of the event. */
  END_OF_YEAR
}
