package dev.dossier.diagnostic;

/** The findings about a list of recipients and about writing one letter for each of them. */
public enum MergeCode implements Code {
  RECIPIENTS_UNREADABLE(
      Severity.ERROR,
      1,
      "The file of recipients cannot be read: {0}. Set dossier.recipients to a CSV or YAML file."),
  RECIPIENTS_OF_UNKNOWN_FORM(
      Severity.ERROR,
      0,
      "The name of the file of recipients ends neither in .csv nor in .yaml. Write the recipients"
          + " as CSV or as YAML, and name the file accordingly."),
  RECIPIENTS_EMPTY(
      Severity.ERROR, 0, "The file names no recipient. Write a row for each, below the header."),
  RECIPIENTS_NOT_LISTED(
      Severity.ERROR,
      0,
      "A list of recipients is expected. Start the file with \"recipients:\" and write below it one"
          + " entry for each, such as \"- {id: p-1, name: Jo Doe}\", and nothing else."),
  INVALID_CSV(
      Severity.ERROR,
      1,
      "This is not valid CSV: {0}. Check the quotation marks from here on; within quoted text write"
          + " each of them twice."),
  UNKNOWN_COLUMN(
      Severity.ERROR, 3, "There is no column \"{0}\".{1} Write one of {2}, or remove the column."),
  COLUMN_TWICE(
      Severity.ERROR, 2, "The column \"{0}\" stands twice, first at {1}. Remove one of the two."),
  COLUMN_MISSING(
      Severity.ERROR,
      1,
      "The column \"{0}\" is missing. Name it in the first row, and fill it in every row."),
  CELLS_MISCOUNTED(
      Severity.ERROR,
      2,
      "The row has {0} values, but the first row names {1} columns. Put text that holds the"
          + " separator in quotation marks, or write the separators of empty values too."),
  RECIPIENT_VALUE_MISSING(
      Severity.ERROR, 1, "The recipient has no {0}. Fill it in, or remove the row."),
  RECIPIENT_VALUE_NESTED(
      Severity.ERROR,
      1,
      "The value of \"{0}\" has the wrong form. Write a single text; only address is a list, of at"
          + " most 6 lines."),
  VALUE_ON_SEVERAL_LINES(
      Severity.ERROR, 1, "The value of \"{0}\" has several lines. Write it on one."),
  RECIPIENT_TWICE(
      Severity.ERROR,
      2,
      "The id \"{0}\" is already used in line {1}. Give one of the two recipients another id, or"
          + " remove one."),
  ROW_UNREACHABLE(
      Severity.ERROR,
      3,
      "{0} cannot be notified by {1}. Fill in {2}, or write another means into the notification."),
  LETTERS_FOREIGN(
      Severity.ERROR,
      1,
      "The folder {0} holds files that are no letters of an earlier run. Empty it, or set"
          + " dossier.lettersDirectory to a folder of its own."),
  LETTERS_UNWRITABLE(
      Severity.ERROR,
      2,
      "The folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.lettersDirectory to another folder."),
  MERGE_INCIDENT_UNKNOWN(
      Severity.ERROR, 2, "dossier.incident names \"{0}\", which is no incident of the data.{1}"),
  MERGE_NOTIFICATION_MISSING(
      Severity.ERROR, 3, "The incident {0} has no letter to make under the duty \"{1}\". {2}"),
  MERGE_NOTIFICATIONS_SEVERAL(
      Severity.ERROR,
      3,
      "The incident {0} has several notifications under the duty \"{1}\": to {2}. Set"
          + " dossier.recipient to the one whose letter the recipients get.");

  private final Wording wording;

  MergeCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
