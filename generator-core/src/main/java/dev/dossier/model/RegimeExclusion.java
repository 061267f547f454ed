package dev.dossier.model;

/**
 * A regime that does not bind the organisation.
 *
 * @param regime the regime
 * @param reason why
 */
public record RegimeExclusion(RegimeId regime, String reason) {}
