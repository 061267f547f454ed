package dev.dossier.model;

/**
 * A layer on which a service differs from its service model.
 *
 * @param layer the layer
 * @param cell who owns it instead
 * @param reason why it differs
 */
public record CellOverride(LayerId layer, Cell cell, String reason) {}
