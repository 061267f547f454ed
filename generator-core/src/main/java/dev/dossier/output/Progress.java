package dev.dossier.output;

/**
 * How far a run is.
 *
 * @param done documents finished
 * @param total documents to make
 */
public record Progress(int done, int total) {}
