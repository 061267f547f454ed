package dev.dossier.diagnostic;

/** The findings about system security plans of OSCAL that refer to each other. */
public enum OscalCode implements Code {
  OSCAL_FOLDER_MISSING(
      Severity.ERROR,
      1,
      "There is no folder {0}. Set dossier.oscalDirectory to one that holds system security plans"
          + " of OSCAL."),
  OSCAL_PLANS_MISSING(
      Severity.ERROR,
      1,
      "The folder {0} holds no system security plan of OSCAL as JSON. Put the plans of the leveraged"
          + " and of the leveraging systems into it."),
  OSCAL_UNREADABLE(
      Severity.ERROR, 1, "This is not JSON, so that its references cannot be followed: {0}."),
  OSCAL_REFERENCE_DANGLES(
      Severity.ERROR, 4, "This \"{0}\" refers to {1}, which no plan here states as \"{2}\".{3}"),
  OSCAL_REFERENCE_AMISS(
      Severity.ERROR,
      5,
      "This \"{0}\" refers to {1}, which is of \"{2}\" at {3}, but it has to be of \"{4}\". Name one"
          + " of those."),
  OSCAL_REFERENCE_ABSENT(
      Severity.WARNING,
      2,
      "This \"{0}\" does not say to what it belongs. Add the key \"{1}\" with a UUID from the plan of"
          + " the leveraged system."),
  OSCAL_UUID_REPEATED(
      Severity.ERROR,
      2,
      "{0} already stands at {1}, so that nobody knows which of the two is meant. Give one of them"
          + " another UUID.");

  private final Wording wording;

  OscalCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
