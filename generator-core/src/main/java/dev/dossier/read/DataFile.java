package dev.dossier.read;

import java.nio.file.Path;

/**
 * A file that holds a record.
 *
 * @param kind its kind
 * @param name its path relative to the data folder, with forward slashes
 * @param path where it lies
 */
record DataFile(FileKind kind, String name, Path path) {

  /** The file's name without folders and ending: the likely id of a record that cannot be read. */
  String stem() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
