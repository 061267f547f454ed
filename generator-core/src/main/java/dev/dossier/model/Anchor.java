package dev.dossier.model;

/** The times of an incident from which a deadline can run. */
public enum Anchor {
  /** When it happened. */
  OCCURRED,
  /** When it was detected. */
  DETECTED,
  /** When somebody took it up. */
  ACKNOWLEDGED,
  /** When it was declared an incident. */
  DECLARED,
  /** When the organisation became aware in the sense of the law. */
  AWARE,
  /** When it was classified. */
  CLASSIFIED,
  /** When its materiality was determined. */
  MATERIALITY_DETERMINED,
  /** When its spread was stopped. */
  CONTAINED,
  /** When its cause was removed. */
  ERADICATED,
  /** When normal operation was restored. */
  RECOVERED,
  /** When the work on it ended. */
  CLOSED;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
