package dev.dossier.model;

/**
 * A column of the table of operational boundaries.
 *
 * @param kind the kind of team
 * @param title its heading
 */
public record BoundaryColumn(TeamKindId kind, String title) {}
