package dev.dossier.read;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;

/** The catalogue that is shipped with the program. */
final class Catalogue {

  /** What stands before the names of its files. */
  static final String PREFIX = "catalogue/";

  private Catalogue() {}

  /** What {@code reader} makes of the catalogue's files, while they can be read. */
  static <T> List<T> read(Function<List<DataFile>, List<T>> reader) {
    return ShippedFolder.CATALOGUE.read(
        folder ->
            Files.isDirectory(folder)
                ? reader.apply(DataFolder.list(folder, PREFIX).files())
                : List.of());
  }
}
