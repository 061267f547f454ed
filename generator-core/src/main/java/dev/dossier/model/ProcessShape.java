package dev.dossier.model;

/** How the phases of a process follow each other. */
public enum ProcessShape {
  /** The last leads back to the first. */
  CYCLE,
  /** From the first to the last. */
  SEQUENCE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
