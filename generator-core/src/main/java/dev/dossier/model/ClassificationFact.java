package dev.dossier.model;

/** The facts of a classification that a criterion can ask about. */
public enum ClassificationFact {
  /** Whether a breach of security is confirmed: {@code true} or {@code false}. */
  CONFIRMED,
  /** What happened to the data. */
  EFFECTS,
  /** Whose data is concerned. */
  DATA,
  /** Who processed it at the time. */
  PROCESSED_BY,
  /** Which of confidentiality, integrity and availability is touched. */
  AFFECTS;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
