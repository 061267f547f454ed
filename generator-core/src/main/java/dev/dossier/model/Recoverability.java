package dev.dossier.model;

/** Effort to recover from an incident, NIST SP 800-61r2 table 3-4. */
public enum Recoverability {
  /** Predictable with existing resources. */
  REGULAR,
  /** Predictable with additional resources. */
  SUPPLEMENTED,
  /** Unpredictable; outside help is needed. */
  EXTENDED,
  /** Recovery is not possible. */
  NOT_RECOVERABLE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
