package dev.dossier.model;

/** Whether an audience is told that something is withheld. */
public enum WithheldNotice {
  /** How many parts are left out is said. */
  COUNTED,
  /** It is passed over in silence. */
  UNSAID
}
