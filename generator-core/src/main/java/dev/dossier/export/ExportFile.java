package dev.dossier.export;

/**
 * A file of an export.
 *
 * @param path where it goes, relative to the output folder, with forward slashes and extension
 * @param content its bytes, the same for the same data
 */
public record ExportFile(String path, byte[] content) {}
