package dev.dossier.diagnostic;

/** The findings about runbooks: their steps, the ways through them, and what these must pass. */
public enum RunbookCode implements Code {
  STEP_LEADS_TWO_WAYS(
      Severity.ERROR,
      2,
      "The step \"{0}\" has {1}, but only one can say where it leads. Keep one of them."),
  STEP_LEADS_NOWHERE(
      Severity.ERROR,
      1,
      "The step \"{0}\" ends the list without saying where it leads. Write last: true, or add"
          + " next or a decision."),
  STEP_UNREACHED(
      Severity.WARNING,
      1,
      "No way through the runbook leads to the step \"{0}\". Name it as the next step of"
          + " another one, or remove it."),
  RUNBOOK_WITHOUT_END(
      Severity.ERROR,
      2,
      "The runbook has no end after the steps {0}{1}. Write last: true at one of them, or lead one"
          + " of them to an end."),
  WAY_BACK_UNBOUNDED(
      Severity.ERROR, 4, "The way from \"{0}\" back to \"{1}\" can be taken without end: {2}. {3}"),
  WAY_BACK_USED_UP(
      Severity.ERROR,
      3,
      "Once its way back was taken {1}, nothing says where the step \"{0}\" leads{2}. Write at-most"
          + " at an answer of a decision that has another answer instead."),
  BRANCH_MISSES_JOIN(
      Severity.ERROR,
      3,
      "The way that begins with \"{0}\" can end before it comes to \"{1}\", where all parallel ways"
          + " meet: {2}. Lead it there."),
  RUNBOOK_TANGLED(
      Severity.WARNING,
      1,
      "The ways back between the steps {0} can be combined in too many ways to follow them all, so"
          + " that neither ends nor times are proved. Lower at-most, or use fewer ways back."),
  AWAIT_WITHOUT_END(
      Severity.ERROR,
      1,
      "The step \"{0}\" may wait for ever. Add duration to await, or time-out to the step."),
  STEP_OF_TWO_KINDS(
      Severity.ERROR,
      2,
      "The step \"{0}\" has {1}, but a step is of one kind only. Make a step of each."),
  STEP_WITHOUT_TEAM(
      Severity.ERROR,
      2,
      "Nobody is accountable for the step \"{0}\"{1}. Add the key \"team\", or a team for each"
          + " service model under teams."),
  TEAM_NOT_ON_CALL(
      Severity.ERROR,
      4,
      "The step \"{0}\" has a target of {1}, but its team \"{2}\" is not reached around the clock"
          + " ({3}). Name another team, or a target of on-call-below or more."),
  TEAM_WITHOUT_HOURS(
      Severity.WARNING,
      4,
      "The step \"{0}\" has a target of {1}, but its team \"{2}\" does not say whether it is reached"
          + " around the clock. Write around-the-clock: true or false under contact in {3}, or name"
          + " another team."),
  CALLS_IN_CIRCLE(
      Severity.ERROR,
      1,
      "Runbooks call each other in a circle: {0}. Lead on to a step instead, or leave out the"
          + " call."),
  PHASE_WITHOUT_EXIT(
      Severity.ERROR,
      3,
      "Nothing says when the phase \"{0}\" is left, neither here nor in the process \"{1}\" ({2})."
          + " Add the phase with exit-criteria under phases."),
  CONDITION_NEVER_HOLDS(
      Severity.WARNING,
      1,
      "This condition holds in no case: {0}. Mend it, or remove what it stands for."),
  DECISION_WITH_HOLE(
      Severity.ERROR,
      2,
      "No answer to the question of the step \"{0}\" applies to this case: {1}. Add an answer for it,"
          + " or one without a condition for all that is left."),
  ANSWERS_OVERLAP(
      Severity.ERROR,
      3,
      "The answers \"{0}\" and \"{1}\" both apply to this case: {2}. Narrow one of their"
          + " conditions."),
  DECLARED_WITHOUT_NOTICE(
      Severity.ERROR,
      3,
      "A way from this step, which {0}, ends without a notification: {1}{2}. Lead it through a step"
          + " with notification, or through a call of a runbook that has one on all ways."),
  NOTICE_WITHOUT_LEGAL(
      Severity.ERROR,
      3,
      "The notification of the step \"{0}\" says of no legal consultation, and neither does another"
          + " one on this way: {1}{2}. Add the key \"legal\" with the team that is consulted."),
  LEGAL_TEAM_OF_OTHER_KIND(
      Severity.ERROR,
      3,
      "The team \"{0}\" is of the kind \"{1}\", which does not advise on law. Name a team of one of"
          + " the kinds that have legal: true in organization.yaml ({2})."),
  NOTICE_TOO_LATE(
      Severity.ERROR,
      7,
      "{0} within {1} of {2}{3}: {4} takes {5}{6}. Shorten the targets on this way, or notify"
          + " earlier on it."),
  STEP_WITHOUT_TIME(
      Severity.WARNING,
      1,
      "The step \"{0}\" lies on a way to a notification with a time limit, but says nothing of how"
          + " long it takes, so that it counts as nothing. Add target, or time-out."),
  REGIME_NOT_NOTIFIED(
      Severity.WARNING,
      1,
      "No step makes the first notification under {0}, which may bind the organisation. Leave duties"
          + " out at one notification, so that it stands for all regimes, or name the duty at one, or"
          + " the regime under regimes.not-applicable in organization.yaml.");

  private final Wording wording;

  RunbookCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
