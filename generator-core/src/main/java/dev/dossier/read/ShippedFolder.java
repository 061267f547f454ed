package dev.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder of data that is shipped with the program, in a jar or in a folder of classes. */
public enum ShippedFolder {
  /** What is laid under every user's data folder. */
  CATALOGUE("catalogue"),
  /** The JSON Schemas of data files and of what goals print. */
  SCHEMA("schema"),
  /** A small set of data to start from, with marks for what depends on the day. */
  STARTER("starter"),
  /** New records to fill in, with marks for what the data says. */
  NEW("new");

  private static final String ROOT = "dev/dossier/data/";
  private static final String KNOWN = "/" + ROOT + "schema/organization.schema.json";

  private final String folder;

  ShippedFolder(String folder) {
    this.folder = folder;
  }

  /**
   * What {@code reader} makes of the folder, whose files can be read until it returns.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public <T> T read(Function<Path, T> reader) {
    URL known = ShippedFolder.class.getResource(KNOWN);
    if (known == null) {
      throw new IllegalStateException("the class path holds no " + KNOWN);
    }
    try {
      if (known.openConnection() instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
          return reader.apply(files.getPath("/" + ROOT + folder));
        }
      }
      Path schema = Path.of(known.toURI());
      return reader.apply(schema.resolveSibling("../" + folder).normalize());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + known, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + " beside " + known, e);
    }
  }
}
