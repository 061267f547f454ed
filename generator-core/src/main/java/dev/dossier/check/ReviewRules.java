package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.Runbook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The next review of a document comes after the last one. */
final class ReviewRules {

  private ReviewRules() {}

  static void organization(Located<Organization> record, Context context) {
    check(record, record.value().documentControl(), "document-control", context);
  }

  static void runbook(Located<Runbook> record, Context context) {
    check(record, record.value().control(), "control", context);
  }

  static void incident(Located<Incident> record, Context context) {
    check(record, record.value().control(), "control", context);
  }

  private static void check(
      Located<?> record, @Nullable DocumentControl control, String key, Context context) {
    if (control == null) {
      return;
    }
    LocalDate reviewed = control.reviewed();
    LocalDate due = control.reviewDue();
    if (reviewed != null && due != null && due.isBefore(reviewed)) {
      context
          .findings()
          .add(record, record.at(key, "review-due"), RecordCode.REVIEW_DUE_BEFORE, due, reviewed);
    }
  }
}
