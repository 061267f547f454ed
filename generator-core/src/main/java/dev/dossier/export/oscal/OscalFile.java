package dev.dossier.export.oscal;

/**
 * A file of a set of documents that refer to each other.
 *
 * @param name its name within the folder of the set
 * @param content its bytes, JSON in UTF-8
 */
public record OscalFile(String name, byte[] content) {}
