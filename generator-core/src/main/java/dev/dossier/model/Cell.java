package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Who owns one layer in one service model.
 *
 * @param owner who owns it
 * @param customer the customer's half; stated where it is shared
 * @param provider the provider's half; stated where it is shared
 */
public record Cell(Owner owner, @Nullable Prose customer, @Nullable Prose provider) {}
