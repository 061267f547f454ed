package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A lesson that goes back into preparation or detection.
 *
 * @param text the lesson
 * @param phase the phase it changes
 * @param runbook the runbook it changes
 */
public record Lesson(Prose text, @Nullable PhaseId phase, @Nullable RunbookId runbook) {}
