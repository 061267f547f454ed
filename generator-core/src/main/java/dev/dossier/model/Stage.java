package dev.dossier.model;

/** Which of several notifications of one regime it is. */
public enum Stage {
  /** A first word. */
  EARLY_WARNING,
  /** The notification proper. */
  INITIAL,
  /** A report on progress. */
  INTERMEDIATE,
  /** The last report. */
  FINAL,
  /** What was learned later. */
  SUPPLEMENT;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
