package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a decision.
 *
 * @param answer the answer
 * @param when where it is the answer, if that follows from the incident; one answer without beside
 *     others with a condition is for all that is left
 * @param next the step that follows; absent where the runbook ends
 * @param atMost how often this way may be taken, where it leads back
 * @param note what to keep in mind
 */
public record Branch(
    String answer,
    @Nullable StepCondition when,
    @Nullable StepId next,
    @Nullable Long atMost,
    @Nullable String note) {}
