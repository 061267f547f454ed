package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a decision.
 *
 * @param when the answer
 * @param next the step that follows; absent where the runbook ends
 * @param note what to keep in mind
 */
public record Branch(String when, @Nullable StepId next, @Nullable String note) {}
