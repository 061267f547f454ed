package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Controlled;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.SuccessorId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The status of a document agrees with who approved it, when, and what replaced it; its dates are
 * in order.
 */
final class ReviewRules {

  private final Located<?> record;
  private final String key;
  private final DocumentControl control;
  private final Context context;

  private ReviewRules(Located<?> record, String key, DocumentControl control, Context context) {
    this.record = record;
    this.key = key;
    this.control = control;
    this.context = context;
  }

  static void organization(Located<Organization> record, Context context) {
    ReviewRules rules =
        new ReviewRules(record, "document-control", record.value().documentControl(), context);
    rules.approval();
    rules.dates();
    if (rules.control.status() == DocumentStatus.SUPERSEDED) {
      rules.report("status", RecordCode.SUPERSEDED_AS_A_WHOLE);
    }
  }

  static void record(Located<? extends Controlled> record, Context context) {
    DocumentControl control = record.value().control();
    if (control != null) {
      ReviewRules rules = new ReviewRules(record, "control", control, context);
      rules.approval();
      rules.dates();
      rules.successor(record.value());
    }
  }

  static void incident(Located<Incident> record, Context context) {
    DocumentControl control = record.value().control();
    LocalDate approved = control == null ? null : control.approved();
    OffsetDateTime known = record.value().knownFrom().orElse(null);
    ZoneId zone = context.organization().timeZone();
    if (approved != null
        && known != null
        && approved.isBefore(known.atZoneSameInstant(zone).toLocalDate())) {
      context
          .findings()
          .add(
              record,
              record.at("control", "approved"),
              RecordCode.APPROVED_BEFORE_INCIDENT,
              approved,
              known);
    }
  }

  private void approval() {
    boolean isApproved = control.status() == DocumentStatus.APPROVED;
    if (isApproved && control.approver() == null && control.approverTeam() == null) {
      report("status", RecordCode.APPROVER_MISSING);
    }
    if (control.approver() != null && control.approverTeam() != null) {
      report("approver-team", RecordCode.APPROVERS_BOTH, control.approver().name());
    }
    if (isApproved && control.approved() == null) {
      report("status", RecordCode.APPROVAL_DATE_MISSING);
    }
    if (control.approved() != null
        && !isApproved
        && control.status() != DocumentStatus.SUPERSEDED) {
      report(
          "approved",
          RecordCode.APPROVAL_WITHOUT_STATUS,
          control.approved(),
          control.status() == null ? "not stated" : control.status().key());
    }
  }

  private void dates() {
    LocalDate due = control.reviewDue();
    LocalDate reviewed = control.reviewed();
    LocalDate approved = control.approved();
    if (reviewed != null && due != null && due.isBefore(reviewed)) {
      report("review-due", RecordCode.REVIEW_DUE_BEFORE, due, reviewed);
    }
    if (approved != null && due != null && due.isBefore(approved)) {
      report("review-due", RecordCode.REVIEW_DUE_BEFORE_APPROVAL, due, approved);
    }
    notInFuture("reviewed", reviewed);
    notInFuture("approved", approved);
  }

  private void notInFuture(String date, @Nullable LocalDate value) {
    LocalDate today = LocalDate.ofInstant(context.asOf(), context.organization().timeZone());
    if (value != null && value.isAfter(today)) {
      report(date, IncidentCode.TIME_IN_FUTURE, value, context.asOf());
    }
  }

  private void successor(Controlled superseded) {
    SuccessorId by = control.supersededBy();
    boolean isSuperseded = control.status() == DocumentStatus.SUPERSEDED;
    if (isSuperseded && by == null) {
      report("status", RecordCode.SUCCESSOR_MISSING);
    }
    if (by == null) {
      return;
    }
    if (!isSuperseded) {
      report(
          "superseded-by",
          RecordCode.SUCCESSOR_WITHOUT_STATUS,
          by,
          control.status() == null ? "not stated" : control.status().key());
    }
    if (leadsBack(superseded)) {
      report("superseded-by", RecordCode.SUCCESSOR_LEADS_BACK, superseded.id(), by);
    }
  }

  /** Whether the successors of {@code superseded} lead back to it. */
  private boolean leadsBack(Controlled superseded) {
    Set<Controlled> seen = new HashSet<>();
    Optional<Controlled> next = next(superseded);
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().id().equals(superseded.id())) {
        return true;
      }
      next = next.flatMap(this::next);
    }
    return false;
  }

  private Optional<Controlled> next(Controlled from) {
    SuccessorId by = from.control() == null ? null : from.control().supersededBy();
    return by == null
        ? Optional.empty()
        : context
            .corpus()
            .controlled()
            .<Controlled>map(Located::value)
            .filter(each -> each.getClass() == from.getClass())
            .filter(each -> each.id().value().equals(by.value()))
            .findFirst();
  }

  private void report(String part, Code code, Object... arguments) {
    context.findings().add(record, record.at(key, part), code, arguments);
  }
}
