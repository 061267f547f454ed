package dev.dossier.model;

/** How an exercise is held. */
public enum ExerciseKind {
  /** Those who take part talk it through at a table. */
  TABLETOP,
  /** The steps are gone through one by one, each shown on the real tools. */
  WALKTHROUGH,
  /** Single teams act on systems that are set apart for it. */
  FUNCTIONAL,
  /** All teams act as in an incident. */
  FULL_SCALE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
