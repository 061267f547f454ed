package dev.dossier.model;

/** What happens to an end that falls on a day off. */
public enum Roll {
  /** Nothing. */
  NONE,
  /** It moves to the end of the next working day. */
  NEXT_WORKING_DAY,
  /** It moves to noon of the next working day. */
  NOON_OF_NEXT_WORKING_DAY
}
