package dev.dossier.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder whose content is replaced as a whole. Files are collected in a folder beside it, which
 * takes its place on {@link #commit}; until then the folder is as it was. Files in it that no
 * manifest of an earlier run lists are somebody else's and stay.
 *
 * <pre>{@code
 * try (OutputFolder output = OutputFolder.open(folder)) {
 *   output.write("index.html", bytes);
 *   output.commit();
 * }
 * }</pre>
 *
 * <p>{@link #write} may be called from several threads at once.
 */
public final class OutputFolder implements AutoCloseable {

  private final StagedFolder staged;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  private OutputFolder(StagedFolder staged) {
    this.staged = staged;
  }

  /**
   * Begins to collect files for {@code folder}. What an earlier run left behind when it was killed
   * is put right first.
   *
   * @throws ForeignFolderException if {@code folder} has content but no manifest, so that it may
   *     belong to somebody else
   * @throws IOException if {@code folder} or its parent cannot be written to
   */
  public static OutputFolder open(Path folder) throws IOException {
    return new OutputFolder(StagedFolder.open(folder, Manifest.FILE));
  }

  /**
   * Adds a file.
   *
   * @param path relative to the folder, with forward slashes
   * @throws IllegalArgumentException if {@code path} leads out of the folder or was written before
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(String path, byte[] content) {
    digests.put(path, staged.write(path, content));
  }

  /**
   * Puts the collected files in the folder's place, with a manifest of them.
   *
   * @throws UncheckedIOException if that fails; the folder is then as it was
   */
  public void commit() {
    try {
      Files.write(staged.staging().resolve(Manifest.FILE), new Manifest(digests).toBytes());
      if (Files.exists(staged.folder())) {
        keepForeignFiles();
      }
      staged.swap();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The output folder " + staged.folder() + " cannot be replaced", e);
    }
  }

  private void keepForeignFiles() throws IOException {
    Path folder = staged.folder();
    Map<String, String> ours = Manifest.in(folder).map(Manifest::digests).orElse(Map.of());
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> !Files.isDirectory(file)).toList();
    }
    for (Path file : files) {
      Path relative = folder.relativize(file);
      String path = relative.toString().replace('\\', '/');
      Path target = staged.staging().resolve(relative);
      if (!ours.containsKey(path) && !path.equals(Manifest.FILE) && !Files.exists(target)) {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Discards what was collected and not committed. */
  @Override
  public void close() {
    staged.discard();
  }
}
