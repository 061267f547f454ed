package dev.dossier.model;

/** Functional impact of an incident, NIST SP 800-61r2 table 3-2. */
public enum FunctionalImpact {
  /** No effect on services. */
  NONE,
  /** Minimal effect; all critical services are provided. */
  LOW,
  /** A critical service is lost for some users. */
  MEDIUM,
  /** A critical service is lost for all users. */
  HIGH;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
