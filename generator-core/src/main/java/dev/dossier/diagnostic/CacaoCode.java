package dev.dossier.diagnostic;

/**
 * The findings about playbooks of CACAO that are read. Each says where it is by a JSON Pointer (RFC
 * 6901) too.
 */
public enum CacaoCode implements Code {
  PLAYBOOK_FILE_MISSING(
      Severity.ERROR,
      1,
      "There is no file {0}. Set dossier.playbook to a playbook of CACAO 2.0 as JSON."),
  PLAYBOOK_ID_TAKEN(
      Severity.ERROR,
      2,
      "The id \"{0}\" is taken by the runbook in {1}, and no file is ever replaced. Set dossier.id to"
          + " another id, or remove that file first."),
  PLAYBOOK_UNREADABLE(Severity.ERROR, 1, "This is not JSON: {0}."),
  PLAYBOOK_KEY_REPEATED(
      Severity.ERROR, 2, "{0}: the key \"{1}\" stands here twice. Leave out one of the two."),
  PLAYBOOK_PROPERTY_MISSING(Severity.ERROR, 2, "{0}: there is no \"{1}\", which CACAO asks for."),
  PLAYBOOK_PROPERTY_AMISS(Severity.ERROR, 3, "{0}: this has to be {1}, not {2}."),
  PLAYBOOK_TYPE_UNKNOWN(Severity.ERROR, 4, "{0}: \"{1}\" is no type of {2} in CACAO 2.0.{3}"),
  PLAYBOOK_TYPE_AMISS(
      Severity.ERROR, 3, "{0}: the id says \"{1}\" and the type \"{2}\". Make them agree."),
  PLAYBOOK_STEP_MISSING(
      Severity.ERROR, 3, "{0}: this leads to {1}, which is no step of the workflow.{2}"),
  PLAYBOOK_EXCEPTION_MISSING(
      Severity.WARNING,
      2,
      "{0}: this leads to {1}, which is no step of the workflow. A runbook has no use for it."),
  PLAYBOOK_AGENT_MISSING(Severity.ERROR, 3, "{0}: {1} is not among the \"agent_definitions\".{2}"),
  PLAYBOOK_AGENT_TYPE_UNKNOWN(
      Severity.WARNING,
      3,
      "{0}: \"{1}\" is no type of agents in CACAO 2.0. It is taken for a team all the same.{2}"),
  PLAYBOOK_START_AMISS(
      Severity.WARNING,
      2,
      "{0}: a workflow has to begin with a step of type start, not with {1}. It is taken for the"
          + " first step all the same."),
  PLAYBOOK_WAYS_AMISS(
      Severity.WARNING, 2, "{0}: on_completion leaves no room for {1}, which is passed over."),
  PLAYBOOK_ENDLESS(
      Severity.ERROR,
      2,
      "{0}: from here no end is ever reached: {1}. Let one of these steps lead to one of type end."),
  PLAYBOOK_STEP_OPEN(
      Severity.WARNING,
      2,
      "{0}: {1} does not say what comes next. It is taken for the end of its way."),
  PLAYBOOK_STEP_UNREACHED(Severity.WARNING, 2, "{0}: nothing leads to {1}. It is left out."),
  PLAYBOOK_COPIES_DIFFER(
      Severity.ERROR,
      2,
      "{0}: the step \"{1}\" stands in the playbook several times, as it is reached within parallel"
          + " ways and from elsewhere, and this time it says something else. Make all of them agree."),
  PLAYBOOK_TEAM_UNKNOWN(
      Severity.WARNING,
      3,
      "{0}: the agent \"{1}\" is no team of these data. The runbook names a team {2}: add it to"
          + " teams/, or say by dossier.teams which one is meant."),
  PLAYBOOK_CALL_UNKNOWN(
      Severity.WARNING,
      3,
      "{0}: the playbook {1} is no runbook of these data. The runbook calls {2}: import it too."),
  PLAYBOOK_LOOP_UNBOUNDED(
      Severity.WARNING,
      2,
      "{0}: this leads back, and nothing says how often. The runbook allows it {1} times: change"
          + " at-most where that is not enough."),
  PLAYBOOK_GUESSED(
      Severity.WARNING,
      3,
      "{0}: a playbook does not say {1}. The runbook says {2}: look whether that is right."),
  PLAYBOOK_PART_LEFT_OUT(
      Severity.WARNING, 2, "{0}: a runbook has no place for {1}. That is left out.");

  private final Wording wording;

  CacaoCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
