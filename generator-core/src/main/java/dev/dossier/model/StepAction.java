package dev.dossier.model;

/** What is done in a step of a runbook. */
public sealed interface StepAction {

  /** Something is done, as the text of the step says. */
  record Act() implements StepAction {}

  /**
   * A question is answered.
   *
   * @param decision the question with its answers
   */
  record Decide(Decision decision) implements StepAction {}

  /**
   * Several things are begun at the same time.
   *
   * @param parallel what is begun, and where it ends
   */
  record Fork(Parallel parallel) implements StepAction {}

  /**
   * Something is waited for.
   *
   * @param await what
   */
  record Pause(Await await) implements StepAction {}

  /**
   * Another runbook is followed and returned from.
   *
   * @param runbook the runbook
   */
  record Call(RunbookId runbook) implements StepAction {}

  /**
   * Notifications are made.
   *
   * @param notification which, and who is consulted
   */
  record Notify(NotificationStep notification) implements StepAction {}

  /**
   * The work is given to another team.
   *
   * @param to the team
   */
  record HandOver(TeamId to) implements StepAction {}
}
