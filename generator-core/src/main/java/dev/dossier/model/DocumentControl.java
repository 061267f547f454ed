package dev.dossier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a document, and how far its approval is.
 *
 * @param owner the team that keeps it right
 * @param approver the person or function that releases it
 * @param approverTeam the team that releases it, where no single person does
 * @param approved date on which it was released
 * @param reviewed date of the last review
 * @param reviewDue date by which it must be reviewed again
 * @param version its version
 * @param status how far its approval is
 * @param supersededBy the record of the same kind that replaces it
 */
public record DocumentControl(
    @Nullable TeamId owner,
    @Nullable Person approver,
    @Nullable TeamId approverTeam,
    @Nullable LocalDate approved,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate reviewDue,
    @Nullable String version,
    @Nullable DocumentStatus status,
    @Nullable SuccessorId supersededBy) {

  /**
   * What was known on {@code day}: before it was released a document was a draft, and a review to
   * come had not taken place.
   */
  public DocumentControl on(LocalDate day) {
    boolean isReleased = approved == null || !approved.isAfter(day);
    return new DocumentControl(
        owner,
        isReleased ? approver : null,
        isReleased ? approverTeam : null,
        isReleased ? approved : null,
        reviewed == null || reviewed.isAfter(day) ? null : reviewed,
        reviewDue,
        version,
        isReleased ? status : DocumentStatus.DRAFT,
        isReleased ? supersededBy : null);
  }
}
