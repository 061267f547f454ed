package dev.dossier.model;

/** How far an action is. */
public enum ActionState {
  /** Not begun. */
  OPEN,
  /** Begun. */
  IN_PROGRESS,
  /** Finished. */
  DONE,
  /** Given up, for a stated reason. */
  DROPPED;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
