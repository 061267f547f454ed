package dev.dossier.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that was seen in an exercise.
 *
 * @param at when, counted from the beginning of the exercise
 * @param step the step of the runbook it is about
 * @param inject the inject it is about
 * @param text what was seen
 */
public record Observation(
    @Nullable Duration at, @Nullable StepId step, @Nullable InjectId inject, Prose text) {}
