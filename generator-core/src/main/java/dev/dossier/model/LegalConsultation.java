package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Consultation with legal affairs.
 *
 * @param team the team that was consulted
 * @param at when
 * @param advice what it advised
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record LegalConsultation(
    TeamId team, Moment at, @Nullable Prose advice, @Nullable SharingLabel sharingLabel) {}
