package dev.dossier.model;

/** Information impact of an incident, NIST SP 800-61r2 table 3-3. */
public enum InformationImpact {
  /** No information was concerned. */
  NONE,
  /** Personal data was accessed or exfiltrated. */
  PRIVACY,
  /** Proprietary information was accessed or exfiltrated. */
  PROPRIETARY,
  /** Sensitive information was changed or deleted. */
  INTEGRITY;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
