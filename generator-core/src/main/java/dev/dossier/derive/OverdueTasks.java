package dev.dossier.derive;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Action;
import dev.dossier.model.Controlled;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follow-up actions are finished, and documents reviewed, when they are due. */
final class OverdueTasks {

  private OverdueTasks() {}

  static void organization(Located<Organization> record, FactContext context) {
    review(record, record.value().documentControl(), "document-control", context);
  }

  static void record(Located<? extends Controlled> record, FactContext context) {
    review(record, record.value().control(), "control", context);
  }

  static void actions(Located<Incident> record, FactContext context) {
    List<Action> actions = record.value().actions();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      LocalDate due = action.due();
      Punctuality punctuality =
          Punctuality.of(action, context.asOf(), context.organization().timeZone());
      if (punctuality == Punctuality.OVERDUE && due != null) {
        context
            .findings()
            .add(
                record,
                record.at("actions", i, "due"),
                IncidentCode.ACTION_OVERDUE,
                due,
                action.state().key(),
                action.owner());
      }
    }
  }

  private static void review(
      Located<?> record, @Nullable DocumentControl control, String key, FactContext context) {
    if (control == null || isBefore(control.reviewDue(), control.reviewed())) {
      return;
    }
    DueReview.of(control, context.asOf(), context.organization().timeZone())
        .filter(DueReview::isOverdue)
        .ifPresent(
            review ->
                context
                    .findings()
                    .add(
                        record,
                        record.at(key, "review-due"),
                        RecordCode.REVIEW_OVERDUE,
                        review.due()));
  }

  /** Whether the date is wrong in itself, which is reported where the records are checked. */
  private static boolean isBefore(@Nullable LocalDate due, @Nullable LocalDate reviewed) {
    return due != null && reviewed != null && due.isBefore(reviewed);
  }
}
