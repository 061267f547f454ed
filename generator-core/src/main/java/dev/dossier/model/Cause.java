package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A cause of an incident.
 *
 * @param kind how it relates to the incident
 * @param title the cause in a few words
 * @param description how it came about
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Cause(
    CauseKind kind,
    String title,
    @Nullable Prose description,
    @Nullable SharingLabel sharingLabel) {}
