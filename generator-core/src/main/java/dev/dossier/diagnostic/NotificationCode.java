package dev.dossier.diagnostic;

/** The findings about duties to notify: their clocks, their letters and whom these reach. */
public enum NotificationCode implements Code {
  DUTY_DEFINED_TWICE(
      Severity.ERROR,
      2,
      "The duty \"{0}\" is already defined in {1}. Give one of the two another id."),
  NOT_DECLARED(
      Severity.WARNING,
      1,
      "By the definition this record is \"{0}\", which must be notified, but no declaration is"
          + " recorded. Add the key \"declared\" with its time under times."),
  ANCHOR_MISSING(
      Severity.WARNING,
      2,
      "The time limit of \"{0}\" runs from the time \"{1}\", which is not recorded. Add the key"
          + " \"{1}\" under times."),
  NOTIFICATION_PART_MISSING(
      Severity.ERROR,
      3,
      "The incident was declared ({0}) and must be notified, but the key \"{1}\" is missing in"
          + " its record. Add {2}."),
  NOTIFIED_TWICE(
      Severity.ERROR,
      3,
      "The recipient \"{0}\" stands twice under the duty \"{1}\", first in line {2}. Merge the"
          + " two notifications."),
  CLOCK_WITHOUT_START(
      Severity.ERROR,
      0,
      "A clock or its condition does not say from what it runs, or says it twice. Write one of from"
          + " and from-filing, and one of after and after-filing in a condition."),
  CLOCK_WITHOUT_UNIT(
      Severity.ERROR,
      0,
      "A clock needs both amount and unit, or neither where no number sets its end. Add the other"
          + " key, or remove both."),
  UNKNOWN_ANSWER(Severity.ERROR, 3, "\"{0}\" is no answer to the question: {1} Write one of {2}."),
  RECIPIENT_NOT_OWED(
      Severity.ERROR,
      4,
      "The recipient \"{0}\" is of the kind {1}, but the duty \"{2}\" is owed to {3} only. Name"
          + " another duty, or add the kind to its recipients."),
  SUBSCRIPTION_NOT_CONCERNED(
      Severity.WARNING,
      2,
      "The subscription \"{0}\" of \"{1}\" holds none of the services of this incident. Name"
          + " another subscription, or add the service to the incident or to the subscription."),
  SENT_BEFORE_DECLARED(
      Severity.ERROR,
      2,
      "The notification was sent ({0}) before the incident was declared ({1}). Mend one of the"
          + " two times."),
  NOTIFICATION_OVERDUE(
      Severity.WARNING,
      3,
      "The recipient \"{0}\" is not notified, though the time limit of the duty \"{1}\" ended"
          + " on {2}. Send the notification and add the key \"sent\"."),
  REASONS_FOR_DELAY_MISSING(
      Severity.ERROR,
      3,
      "The recipient \"{0}\" was notified after the time limit of the duty \"{1}\" ({2}), and"
          + " no reasons are given. Add the key \"reasons-for-delay\" under communication."),
  CONTENT_MISSING(
      Severity.ERROR,
      4,
      "The notification under \"{0}\" must state {1}, which the record does not. Add {2}{3}."),
  CONTENT_LEARNED_LATER(
      Severity.ERROR,
      5,
      "The notification under \"{0}\" of {1} had to state {2}, but the record says that this was"
          + " learned only later. {3} since when {4} is known."),
  FIGURE_CHANGED(
      Severity.ERROR,
      9,
      "The letter under \"{0}\" to \"{1}\" gives {3} as {2}, but the one under \"{4}\" of {5} gave"
          + " {6}, and no correction between the two says why. Add to corrections the key {7} with"
          + " was: {8}, at a time between the two, team or by, and reason; or write under stated what"
          + " this letter gives."),
  CONTENT_WITHHELD(
      Severity.ERROR,
      4,
      "The notification under \"{0}\" must state {1}, which a sharing label withholds from the"
          + " recipient \"{2}\": its letters state what is labelled up to \"{3}\". Loosen the label,"
          + " or write here what the recipient may be told and keep the rest in another text."),
  PENDING_NOT_ALLOWED(
      Severity.ERROR,
      3,
      "The item {0} cannot follow later: the duty \"{1}\" must be fulfilled at once. State it in"
          + " the record, and remove \"{2}\" from pending."),
  PENDING_BUT_KNOWN(
      Severity.WARNING,
      2,
      "The item {0} of the duty \"{1}\" is named as not known yet, but the record states it, or it"
          + " is not asked for. Remove it from pending."),
  CONTENT_KEY_UNKNOWN(
      Severity.ERROR,
      2,
      "The key \"{0}\" means nothing in a checklist.{1} Write a key of the record such as"
          + " communication.measures, or times., answers. or particulars. with a time, a question"
          + " or an item of this regime."),
  CONTENT_KEY_CLOSED(
      Severity.ERROR,
      2,
      "Letters show the key \"{0}\" to authorities only, but the duty is owed to {1} only. Name"
          + " another key, or owe the duty to authorities as well."),
  RECIPIENT_UNREACHABLE(
      Severity.ERROR,
      4,
      "The recipient \"{0}\" cannot be notified by {1}. Add the key \"{2}\" to its contact"
          + " ({3}), or write another means."),
  SUBSCRIPTION_UNREACHABLE(
      Severity.ERROR,
      5,
      "The subscription \"{0}\" of \"{1}\" has no administrator or security contact who can be"
          + " notified by {2}. Add {3} ({4}), or write another means.");

  private final Wording wording;

  NotificationCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
