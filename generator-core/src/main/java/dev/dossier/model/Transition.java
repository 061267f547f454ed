package dev.dossier.model;

/**
 * A way from one phase to another.
 *
 * @param from where it starts
 * @param to where it leads
 * @param label when it is taken
 */
public record Transition(PhaseId from, PhaseId to, String label) {}
