package dev.dossier.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param at when it happened
 * @param fidelity how exactly the time is known; exact if absent
 * @param phase the phase it belongs to
 * @param team the team that acted
 * @param sharingLabel its label, where it is stricter than the record's
 * @param text what happened
 * @param knownSince since when it is known, where that is not the time itself or, before detection,
 *     detection
 */
public record TimelineEntry(
    OffsetDateTime at,
    @Nullable Fidelity fidelity,
    PhaseId phase,
    @Nullable TeamId team,
    @Nullable SharingLabel sharingLabel,
    Prose text,
    @Nullable OffsetDateTime knownSince) {}
