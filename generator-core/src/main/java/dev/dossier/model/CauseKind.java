package dev.dossier.model;

/** How a cause relates to an incident. */
public enum CauseKind {
  /** Without it the incident would not have happened. */
  ROOT,
  /** It made the incident likelier or worse. */
  CONTRIBUTING;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
