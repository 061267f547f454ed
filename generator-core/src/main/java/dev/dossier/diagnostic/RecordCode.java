package dev.dossier.diagnostic;

/**
 * The findings about records beside each other: what they name, their order, labels, reviews and
 * ways through them.
 */
public enum RecordCode implements Code {
  UNKNOWN_REFERENCE(Severity.ERROR, 4, "There is no {0} \"{1}\" in {2}.{3}"),
  REPEATED_ENTRY(
      Severity.ERROR,
      3,
      "The {0} \"{1}\" stands twice in this list, first in line {2}. Merge the two, or give one"
          + " of them another name."),
  PROCESS_BESIDE_ITSELF(
      Severity.ERROR,
      1,
      "The process \"{0}\" cannot run beside itself. Name another process, or remove the key."),
  TEAM_WITHIN_ITSELF(
      Severity.ERROR,
      2,
      "The team \"{0}\" is part of itself: {1}. Remove part-of from one of these teams."),
  OUTCOME_IMPOSSIBLE(
      Severity.ERROR,
      2,
      "The outcome \"{0}\" asks that \"{1}\" be both met and not met, so that it never applies."
          + " Remove {1} from met or from not-met."),
  OUTCOME_UNREACHED(
      Severity.WARNING,
      2,
      "The outcome \"{0}\" never applies, because \"{1}\" stands before it and applies whenever"
          + " it would. Move {0} up, or remove it."),
  NO_OUTCOME(
      Severity.ERROR,
      3,
      "No outcome of the definition \"{0}\" applies to this record, which meets {1} and does"
          + " not meet {2}. Mend the facts, or add an outcome with these conditions to"
          + " organization.yaml."),
  UNKNOWN_CLASSIFICATION(
      Severity.WARNING,
      3,
      "No criterion knows \"{0}\" among the {1}, so that it decides nothing.{2}"),
  REVIEW_OVERDUE(
      Severity.WARNING,
      1,
      "The review was due on {0}. Review the document, then write the dates of this review and"
          + " of the next."),
  REVIEW_DUE_BEFORE(
      Severity.ERROR,
      2,
      "The next review is due on {0}, before the last one ({1}). Mend one of the two dates."),
  LABEL_LAXER(
      Severity.ERROR,
      3,
      "The sharing label \"{0}\" is laxer than \"{1}\", which is inherited from {2}. Write {1} or a"
          + " stricter one, or remove the key."),
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
      1,
      "The runbook has no end after the steps {0}. Write last: true at one of them, or lead one"
          + " of them to an end.");

  private final Wording wording;

  RecordCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
