package dev.dossier.model;

/** How far a customer has come with a task. */
public enum AnswerState {
  /** All of it is done. */
  MET,
  /** Part of it is done. */
  PARTLY,
  /** None of it is done. */
  UNMET,
  /** The customer does not use what the task is about. */
  NOT_APPLICABLE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
