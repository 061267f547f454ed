package dev.dossier.diagnostic;

/**
 * The findings about records beside each other: what they name, their order, labels and reviews.
 */
public enum RecordCode implements Code {
  UNKNOWN_REFERENCE(Severity.ERROR, 4, "There is no {0} \"{1}\" in {2}.{3}"),
  REPEATED_ENTRY(
      Severity.ERROR,
      3,
      "The {0} \"{1}\" stands twice in this list, first in line {2}. Merge the two, or give one"
          + " of them another name."),
  TERM_AMBIGUOUS(
      Severity.ERROR,
      2,
      "The word \"{0}\" leads to the term \"{1}\" of the glossary already. Leave it out here or"
          + " there."),
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
  REVIEW_DUE_BEFORE_APPROVAL(
      Severity.ERROR,
      2,
      "The next review is due on {0}, before the document was approved ({1}). Mend one of the two"
          + " dates."),
  APPROVER_MISSING(
      Severity.ERROR,
      0,
      "The document is approved, but nobody is named who approved it. Add the key \"approver\" with"
          + " the person, or \"approver-team\" with the team, or write another status."),
  APPROVERS_BOTH(
      Severity.ERROR,
      1,
      "{0} is named as approver already. Keep approver or approver-team, not both."),
  APPROVAL_DATE_MISSING(
      Severity.ERROR,
      0,
      "The document is approved, but it does not say since when. Add the key \"approved\" with the"
          + " date, or write another status."),
  APPROVAL_WITHOUT_STATUS(
      Severity.ERROR,
      2,
      "The document was approved on {0}, but its status is {1}. Write the status approved, or"
          + " remove the date."),
  APPROVED_BEFORE_INCIDENT(
      Severity.ERROR,
      2,
      "The report was approved on {0}, before the incident was known ({1}). Mend one of the two."),
  SUPERSEDED_AS_A_WHOLE(
      Severity.ERROR,
      0,
      "All documents together cannot be superseded, for nothing would replace them. Write another"
          + " status here, and superseded in the records that were replaced."),
  SUCCESSOR_MISSING(
      Severity.ERROR,
      0,
      "The document is superseded, but it does not say by what. Add the key \"superseded-by\" with"
          + " the id of the record that replaces it, or write another status."),
  SUCCESSOR_WITHOUT_STATUS(
      Severity.ERROR,
      2,
      "The document names \"{0}\" as its successor, but its status is {1}. Write the status"
          + " superseded, or remove superseded-by."),
  SUCCESSOR_LEADS_BACK(
      Severity.ERROR,
      2,
      "\"{0}\" is superseded by \"{1}\", whose successors lead back to it. Name the record that"
          + " holds now."),
  LABEL_LAXER(
      Severity.ERROR,
      3,
      "The sharing label \"{0}\" is laxer than \"{1}\", which is inherited from {2}. Write {1} or a"
          + " stricter one, or remove the key.");

  private final Wording wording;

  RecordCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
