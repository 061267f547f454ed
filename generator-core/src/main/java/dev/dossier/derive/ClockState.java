package dev.dossier.derive;

/** How a duty to notify stands. */
public enum ClockState {
  /** The duty does not concern this record. */
  NOT_APPLICABLE,
  /** Whether the duty concerns this record is not stated. */
  SCOPE_NOT_DECLARED,
  /** The time from which it runs has not come. */
  NOT_STARTED,
  /** The time from which it runs should be known by now and is not recorded. */
  ANCHOR_MISSING,
  /** It runs and its end has not come. */
  DUE,
  /** Its end has passed and nothing was sent. */
  OVERDUE,
  /** Sent in time. */
  MET,
  /** Sent after its end. */
  LATE;

  /** Whether a notification has to be made, or had to be. */
  public boolean isRequired() {
    return switch (this) {
      case NOT_APPLICABLE, SCOPE_NOT_DECLARED, NOT_STARTED -> false;
      case ANCHOR_MISSING, DUE, OVERDUE, MET, LATE -> true;
    };
  }

  /** The word for this state in machine-readable output. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
