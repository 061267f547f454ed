package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A duty that stays with the customer.
 *
 * @param title short name
 * @param text what to do and why
 * @param tool a tool that helps
 */
public record CustomerDuty(String title, Prose text, @Nullable String tool) {}
