package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.IncidentStatus;
import dev.dossier.model.ActionState;
import dev.dossier.model.ClassificationFact;
import dev.dossier.model.FunctionalImpact;
import dev.dossier.model.InformationImpact;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Recoverability;
import java.util.List;

/** The words that reports and letters use for the fixed terms of an incident's record. */
final class IncidentWords {

  private IncidentWords() {}

  /** What happened at a time, as it continues "the record does not say". */
  static String clause(dev.dossier.model.Anchor anchor) {
    return switch (anchor) {
      case OCCURRED -> "when it happened";
      case DETECTED -> "when it was detected";
      case ACKNOWLEDGED -> "when it was taken up";
      case DECLARED -> "when it was declared";
      case AWARE -> "when the provider became aware of it";
      case CLASSIFIED -> "when it was classified";
      case MATERIALITY_DETERMINED -> "when its materiality was determined";
      case CONTAINED -> "when it was contained";
      case ERADICATED -> "when its cause was removed";
      case RECOVERED -> "when normal operation was restored";
      case CLOSED -> "when it was closed";
    };
  }

  static String status(IncidentStatus status) {
    return switch (status) {
      case OPEN -> "Open";
      case CONTAINED -> "Contained";
      case RECOVERED -> "Recovered";
      case CLOSED -> "Closed";
    };
  }

  static String state(ClockState state) {
    return switch (state) {
      case NOT_APPLICABLE -> "No duty to notify";
      case SCOPE_NOT_DECLARED -> "Not stated whether the duty applies";
      case NOT_STARTED -> "Not started";
      case ANCHOR_MISSING -> "Deadline unknown";
      case DUE -> "Due";
      case OVERDUE -> "Overdue";
      case MET -> "Sent in time";
      case LATE -> "Sent late";
    };
  }

  static String state(ActionState state) {
    return switch (state) {
      case OPEN -> "Open";
      case IN_PROGRESS -> "In progress";
      case DONE -> "Done";
      case DROPPED -> "Dropped";
    };
  }

  static String functional(FunctionalImpact impact) {
    return switch (impact) {
      case NONE -> "None: the service was provided in full";
      case LOW -> "Low: every critical service was provided, less efficiently";
      case MEDIUM -> "Medium: a critical service was lost for some users";
      case HIGH -> "High: a critical service was lost for all users";
    };
  }

  static String information(InformationImpact impact) {
    return switch (impact) {
      case NONE -> "None: no information was read, taken, changed or lost";
      case PRIVACY -> "Privacy: personal data was read or taken";
      case PROPRIETARY -> "Proprietary: confidential information was read or taken";
      case INTEGRITY -> "Integrity: information was changed or deleted";
    };
  }

  static String recoverability(Recoverability recoverability) {
    return switch (recoverability) {
      case REGULAR -> "Regular: time to recover is predictable with existing resources";
      case SUPPLEMENTED -> "Supplemented: time to recover is predictable with more resources";
      case EXTENDED -> "Extended: time to recover is not predictable; outside help is needed";
      case NOT_RECOVERABLE -> "Not recoverable: what happened cannot be undone";
    };
  }

  static String recipient(RecipientKind kind) {
    return switch (kind) {
      case CUSTOMER -> "Customer";
      case AUTHORITY -> "Authority";
      case DATA_SUBJECTS -> "Data subjects";
      case MEDIA -> "Media";
    };
  }

  /** Values of a classification as words of a sentence. */
  static String values(ClassificationFact fact, List<String> values) {
    if (fact == ClassificationFact.CONFIRMED) {
      return Boolean.parseBoolean(String.join("", values)) ? "confirmed" : "not confirmed";
    }
    return values.isEmpty()
        ? "none stated"
        : String.join(", ", values.stream().map(Words::value).toList());
  }
}
