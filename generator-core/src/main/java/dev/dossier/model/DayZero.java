package dev.dossier.model;

/** Whether the day of the event is counted. */
public enum DayZero {
  /** The next day is the first. */
  EXCLUDED,
  /** It is the first day itself. */
  INCLUDED
}
