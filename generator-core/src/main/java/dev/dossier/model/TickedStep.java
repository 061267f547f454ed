package dev.dossier.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step of a runbook in an incident or an exercise.
 *
 * @param runbook the runbook it belongs to; the one that was followed if absent
 * @param step the step
 * @param state what became of it
 * @param begun when it was begun
 * @param at when it was done, or when it was decided not to do it
 * @param reason why it was skipped or late
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record TickedStep(
    @Nullable RunbookId runbook,
    StepId step,
    TickState state,
    @Nullable OffsetDateTime begun,
    @Nullable OffsetDateTime at,
    @Nullable Prose reason,
    @Nullable SharingLabel sharingLabel) {}
