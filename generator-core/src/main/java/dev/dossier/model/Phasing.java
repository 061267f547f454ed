package dev.dossier.model;

/** Whether a notification may be given in phases, so that some of its contents follow later. */
public enum Phasing {
  /** What is not known yet may follow. */
  ALLOWED,
  /** Everything has to be there at once. */
  NOT_ALLOWED;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
