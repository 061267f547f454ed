package dev.dossier.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up action.
 *
 * @param title what is to be done
 * @param owner the team that does it
 * @param opened when it was decided
 * @param due by when
 * @param state how far it is
 * @param done when it was finished
 * @param note what else to know
 * @param sharingLabel its label, where it is stricter than the record's
 * @param knownSince since when it is planned, where that is not the beginning
 */
public record Action(
    String title,
    TeamId owner,
    @Nullable LocalDate opened,
    @Nullable LocalDate due,
    ActionState state,
    @Nullable LocalDate done,
    @Nullable Prose note,
    @Nullable SharingLabel sharingLabel,
    @Nullable OffsetDateTime knownSince) {}
