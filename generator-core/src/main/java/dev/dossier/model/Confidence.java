package dev.dossier.model;

/** How well an entry of the catalogue was checked. */
public enum Confidence {
  /** Checked against its source. */
  VERIFIED,
  /** Written from memory. */
  RECALLED,
  /** Doubtful, to be checked before use. */
  UNSURE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
