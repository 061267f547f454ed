package dev.dossier.model;

/** How exactly a time is known. */
public enum Fidelity {
  /** To the minute or better. */
  EXACT,
  /** Around the stated time. */
  APPROXIMATE,
  /** Only the day is known; the time of day says nothing. */
  DATE_ONLY;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
