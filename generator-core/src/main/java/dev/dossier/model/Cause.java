package dev.dossier.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cause of an incident.
 *
 * @param kind how it relates to the incident
 * @param title the cause in a few words
 * @param description how it came about
 * @param sharingLabel its label, where it is stricter than the record's
 * @param knownSince since when it is known, where that is not the beginning
 */
public record Cause(
    CauseKind kind,
    String title,
    @Nullable Prose description,
    @Nullable SharingLabel sharingLabel,
    @Nullable OffsetDateTime knownSince) {}
