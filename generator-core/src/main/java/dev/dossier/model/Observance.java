package dev.dossier.model;

/** On which day a holiday that falls on a weekend is kept. */
public enum Observance {
  /** On its own day. */
  ON_THE_DAY,
  /** On Friday for a Saturday, on Monday for a Sunday. */
  NEAREST_WEEKDAY,
  /** On the next day that is none off already. */
  NEXT_WORKING_DAY,
  /** On the next day that is none off already, for a Sunday only. */
  SUNDAY_MOVES
}
