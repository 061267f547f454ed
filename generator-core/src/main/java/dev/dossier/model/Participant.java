package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an exercise: a team, a person, or somebody of a team.
 *
 * @param team the team
 * @param person the person
 * @param part the part that they play
 */
public record Participant(@Nullable TeamId team, @Nullable Person person, @Nullable String part) {}
