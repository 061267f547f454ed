package dev.dossier.diagnostic;

/** The findings about who is responsible: cells, tasks, controls, agreements and assessments. */
public enum ResponsibilityCode implements Code {
  CELL_MISSING(
      Severity.ERROR,
      2,
      "The layer \"{0}\" has no owner in the column \"{1}\". Add {1} with customer, provider,"
          + " shared, third-party or not-applicable."),
  SHARED_HALF_MISSING(
      Severity.ERROR,
      1,
      "A shared layer says what each side does, but the half of the {0} is missing. Add the key"
          + " \"{0}\" with the duties of that side, or name a single owner."),
  PROVIDER_TASK_WITHOUT_TEAM(
      Severity.ERROR,
      1,
      "The provider's task \"{0}\" has no team in charge. Add the key \"team\"."),
  CUSTOMER_TASK_WITH_TEAM(
      Severity.ERROR,
      2,
      "The task \"{0}\" is the customer's, but the team \"{1}\", which is the provider's, is in"
          + " charge. Remove the key \"team\", or write side: provider."),
  TASK_WITHOUT_PART(
      Severity.ERROR,
      5,
      "The task \"{0}\" falls to the {1}, but the {1} has no part in the layer \"{2}\" of {3}"
          + " ({4}). Write the other side, or share the layer there."),
  CONTROL_UNMAPPED(
      Severity.WARNING,
      2,
      "No task serves the control \"{0}\" of {1}. Add it to the controls of a task, or remove it"
          + " from this list."),
  NOT_A_CUSTOMER(
      Severity.ERROR,
      2,
      "The contact \"{0}\" is of the kind {1}, but only a customer has agreements and assesses"
          + " itself. Name a contact of the kind customer."),
  AGREEMENT_ENDS_EARLY(
      Severity.ERROR,
      2,
      "The agreement ends on {0}, before it begins ({1}). Mend one of the two dates."),
  AGREEMENTS_OVERLAP(
      Severity.ERROR,
      3,
      "The agreement \"{0}\" speaks of the service \"{1}\" too, for the same customer, at the same"
          + " time and for {2}. Leave the service to one of the two, or part their subscriptions or"
          + " their dates."),
  AGREED_SERVICE_NOT_HELD(
      Severity.WARNING,
      2,
      "No subscription of \"{0}\" that the agreement covers holds the service \"{1}\". Add the"
          + " service to a subscription, or remove it from the agreement."),
  AGREEMENT_OF_ANOTHER(
      Severity.ERROR,
      3,
      "The agreement \"{0}\" is with \"{1}\", but the assessment is of \"{2}\". Name an agreement"
          + " with {2}, or remove the key."),
  ASSESSMENTS_OUT_OF_ORDER(
      Severity.ERROR,
      2,
      "The round of {0} stands after that of {1}. Put the rounds in order of their days, one for"
          + " each day."),
  ANSWERED_TWICE(
      Severity.ERROR,
      3,
      "The task \"{0}\" on the layer \"{1}\" is answered twice on this day, first in line {2}."
          + " Remove one of the answers."),
  ANSWER_WITHOUT_EVIDENCE(
      Severity.WARNING,
      2,
      "The task \"{0}\" is answered as met without evidence, though it asks for {1}. Add the key"
          + " \"evidence\"."),
  ANSWER_NOT_OWED(
      Severity.ERROR,
      4,
      "The task \"{0}\" on the layer \"{1}\" of {2} is not the customer's ({3}). Remove the"
          + " answer.");

  private final Wording wording;

  ResponsibilityCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
