package dev.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The catalogue that is shipped with the program, in a jar or in a folder of classes. */
final class Catalogue {

  /** What stands before the names of its files. */
  static final String PREFIX = "catalogue/";

  private static final String NEIGHBOUR = "/dev/dossier/data/schema/organization.schema.json";
  private static final String FOLDER = "dev/dossier/data/catalogue";

  private Catalogue() {}

  /** What {@code reader} makes of the catalogue's files, while they can be read. */
  static <T> List<T> read(Function<List<DataFile>, List<T>> reader) {
    URL neighbour = Catalogue.class.getResource(NEIGHBOUR);
    if (neighbour == null) {
      throw new IllegalStateException("the class path holds no " + NEIGHBOUR);
    }
    try {
      if (neighbour.openConnection() instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
          return read(files.getPath("/" + FOLDER), reader);
        }
      }
      Path schema = Path.of(neighbour.toURI());
      Path data = schema.resolveSibling("../catalogue").normalize();
      return read(data, reader);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + neighbour, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue beside " + neighbour, e);
    }
  }

  private static <T> List<T> read(Path folder, Function<List<DataFile>, List<T>> reader) {
    return Files.isDirectory(folder)
        ? reader.apply(DataFolder.list(folder, PREFIX).files())
        : List.of();
  }
}
