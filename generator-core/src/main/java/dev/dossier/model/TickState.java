package dev.dossier.model;

/** What became of a step of a runbook. */
public enum TickState {
  /** It was done in time. */
  DONE,
  /** It was done after its target. */
  LATE,
  /** It was not done though it applied. */
  SKIPPED,
  /** It did not apply. */
  NOT_APPLICABLE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
