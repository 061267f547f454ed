package dev.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of a record that is not there yet. */
final class RecordFile {

  private static final List<String> SCHEMA_FOLDERS = List.of(".schema", "schema");

  private final Path dataDirectory;
  private final RecordKind kind;
  private final Path folder;
  private final Path path;

  RecordFile(Path dataDirectory, RecordKind kind, String id) {
    this.dataDirectory = dataDirectory;
    this.kind = kind;
    this.folder = dataDirectory.resolve(kind.folder());
    this.path = folder.resolve(id + ".yaml");
  }

  Path path() {
    return path;
  }

  /** Where the schema of such files lies, or would be written to. */
  Path schema() {
    String name = kind.key() + ".schema.json";
    return SCHEMA_FOLDERS.stream()
        .map(each -> dataDirectory.resolve(each).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(dataDirectory.resolve(SCHEMA_FOLDERS.get(0)).resolve(name));
  }

  /** The address of the schema, relative to the file. */
  String schemaAddress() {
    return folder.relativize(schema()).toString().replace('\\', '/');
  }

  /**
   * Writes the file, whole or not at all; tells whether it was not there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  boolean write(String text) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(path)) {
        return false;
      }
      Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + path + " cannot be written: " + e, e);
    }
  }
}
