package dev.dossier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a document.
 *
 * @param owner the team that keeps it right
 * @param approver who releases it
 * @param reviewed date of the last review
 * @param reviewDue date by which it must be reviewed again
 * @param version its version
 * @param status how far its approval is
 */
public record DocumentControl(
    @Nullable TeamId owner,
    @Nullable Person approver,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate reviewDue,
    @Nullable String version,
    @Nullable DocumentStatus status) {}
