package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * How an incident was found.
 *
 * @param method the means of detection in a few words
 * @param team the team that found it
 * @param description how it came to light
 * @param techniques threats and techniques that were seen
 * @param indicators indicators of compromise
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Detection(
    String method,
    @Nullable TeamId team,
    @Nullable Prose description,
    @Nullable Prose techniques,
    @Nullable Prose indicators,
    @Nullable SharingLabel sharingLabel) {}
