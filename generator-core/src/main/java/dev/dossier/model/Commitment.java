package dev.dossier.model;

/**
 * A contractual commitment towards customers.
 *
 * @param title short name
 * @param text what is promised
 */
public record Commitment(String title, Prose text) {}
