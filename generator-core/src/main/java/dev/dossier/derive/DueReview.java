package dev.dossier.derive;

import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The next review of a document.
 *
 * @param due its date, which is still in time
 * @param days how many days are left; negative once the date has passed
 */
public record DueReview(LocalDate due, long days) {

  /** How many days before its date a review is soon due. */
  public static final int NOTICE_DAYS = 30;

  /**
   * The next review; empty if no date is set, or if the document was replaced and needs none.
   *
   * @param control who answers for the document
   * @param asOf the instant that counts as now
   * @param zone the organisation's zone, whose calendar decides which day it is
   */
  public static Optional<DueReview> of(DocumentControl control, Instant asOf, ZoneId zone) {
    LocalDate due = control.reviewDue();
    return due == null || control.status() == DocumentStatus.SUPERSEDED
        ? Optional.empty()
        : Optional.of(
            new DueReview(due, ChronoUnit.DAYS.between(LocalDate.ofInstant(asOf, zone), due)));
  }

  /** Whether the date has passed. */
  public boolean isOverdue() {
    return days < 0;
  }

  /** Whether the review is overdue or soon due. */
  public boolean isStale() {
    return days <= NOTICE_DAYS;
  }
}
