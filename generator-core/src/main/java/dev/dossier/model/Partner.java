package dev.dossier.model;

/**
 * A team that another team engages.
 *
 * @param team the engaged team
 * @param engagedFor what it contributes
 */
public record Partner(TeamId team, String engagedFor) {}
