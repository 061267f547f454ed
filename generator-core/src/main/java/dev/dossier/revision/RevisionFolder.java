package dev.dossier.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The data files of a revision in a temporary folder, which is gone once this is closed. */
public final class RevisionFolder implements AutoCloseable {

  private final Path folder;
  private final String commit;
  private final Instant committed;
  private final Set<String> places;

  RevisionFolder(Path folder, String commit, Instant committed, Set<String> places) {
    this.folder = folder;
    this.commit = commit;
    this.committed = committed;
    this.places = places;
  }

  /** The folder, to be read as any data folder. */
  public Path folder() {
    return folder;
  }

  /** The full id of the commit. */
  public String commit() {
    return commit;
  }

  /** When it was committed. */
  public Instant committed() {
    return committed;
  }

  /** Whether {@code other} holds the same data files, but for how lines end. */
  public boolean holdsSameAs(Path other) {
    return new DataFiles(folder, places).equalTo(new DataFiles(other, places));
  }

  @Override
  public void close() {
    delete(folder);
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The temporary folder " + folder + " cannot be removed", e);
    }
  }
}
