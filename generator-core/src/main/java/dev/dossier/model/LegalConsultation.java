package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Consultation with legal affairs.
 *
 * @param team the team that was consulted
 * @param at when
 * @param advice what it advised
 */
public record LegalConsultation(TeamId team, Moment at, @Nullable Prose advice) {}
