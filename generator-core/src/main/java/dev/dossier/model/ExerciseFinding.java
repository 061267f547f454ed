package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * What an exercise showed about a runbook, a tool or a team.
 *
 * @param id its id
 * @param title what was found
 * @param step the step of the runbook it is about
 * @param description how it was found and what follows from it
 */
public record ExerciseFinding(
    FindingId id, String title, @Nullable StepId step, @Nullable Prose description) {}
