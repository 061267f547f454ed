package dev.dossier.diagnostic;

/** The findings about what an incident record says happened, and when. */
public enum IncidentCode implements Code {
  TIMES_OUT_OF_ORDER(
      Severity.ERROR,
      4,
      "The time \"{0}\" ({1}) lies before the time \"{2}\" ({3}), which is impossible. Mend one"
          + " of the two, or leave out the one that is not known."),
  TIME_IN_FUTURE(
      Severity.WARNING,
      2,
      "The time {0} has not come at {1}, which counts as now. Mend the time, or set"
          + " dossier.asOf to a later instant."),
  TIMELINE_OUT_OF_ORDER(
      Severity.ERROR, 2, "The entry of {0} stands after one of {1}. Move it up, or mend its time."),
  TIMELINE_BEFORE_INCIDENT(
      Severity.WARNING,
      3,
      "The entry of {0} lies before the incident occurred ({1}). Mend one of the two times, or"
          + " give the entry the phase {2}."),
  CORRECTION_WITHOUT_AUTHOR(
      Severity.ERROR,
      0,
      "Nobody answers for this correction. Add the key \"team\" with the team that made it, or"
          + " \"by\" with the person."),
  CORRECTION_BEFORE_RECORD(
      Severity.ERROR,
      2,
      "The correction of {0} lies before the incident was known ({1}), when there was nothing to"
          + " put right. Mend its time, or remove it."),
  ACTION_WITHOUT_DATE(
      Severity.ERROR,
      0,
      "The action is done, but there is no date. Add the key \"done\" with the day on which it"
          + " was finished, or write another state."),
  ACTION_DATE_WITHOUT_STATE(
      Severity.ERROR,
      2,
      "The action was finished on {0}, but its state is {1}. Write the state done, or remove"
          + " the date."),
  ACTION_OVERDUE(
      Severity.WARNING,
      3,
      "The action was due on {0} and is {1}. Its owner \"{2}\" must finish it and write the"
          + " state done, or agree on another date."),
  FAILING_LAYER_ELSEWHERE(
      Severity.ERROR,
      1,
      "The layer that failed belongs to the service \"{0}\", which this incident does not name."
          + " Add {0} to services, or name one of them here."),
  FAILING_LAYER_ABSENT(
      Severity.ERROR,
      3,
      "The layer \"{0}\" cannot have failed: {1} does not have it ({2}). Name another layer, or"
          + " mend its owner there.");

  private final Wording wording;

  IncidentCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
