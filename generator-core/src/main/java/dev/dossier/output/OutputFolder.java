package dev.dossier.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
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

  private static final String STAGING = ".dossier-next";
  private static final String PREVIOUS = ".dossier-previous";

  private final Path folder;
  private final Path staging;
  private final Path previous;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.staging = folder.resolveSibling(folder.getFileName() + STAGING);
    this.previous = folder.resolveSibling(folder.getFileName() + PREVIOUS);
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
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    if (parent == null) {
      throw new ForeignFolderException(place);
    }
    OutputFolder output = new OutputFolder(place);
    Files.createDirectories(parent);
    if (Files.exists(output.previous)) {
      if (Files.exists(place)) {
        deleteTree(output.previous);
      } else {
        Files.move(output.previous, place);
      }
    }
    deleteTree(output.staging);
    if (Files.exists(place)) {
      output.requireOurs();
    }
    Files.createDirectory(output.staging);
    return output;
  }

  private void requireOurs() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    if (Manifest.in(folder).isPresent()) {
      return;
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new ForeignFolderException(folder);
      }
    }
  }

  /**
   * Adds a file.
   *
   * @param path relative to the folder, with forward slashes
   * @throws IllegalArgumentException if {@code path} leads out of the folder or was written before
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(String path, byte[] content) {
    Path file = staging.resolve(path).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalArgumentException("leads out of the output folder: " + path);
    }
    if (digests.put(path, sha256(content)) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + folder.resolve(path) + " cannot be written", e);
    }
  }

  /**
   * Puts the collected files in the folder's place, with a manifest of them.
   *
   * @throws UncheckedIOException if that fails; the folder is then as it was
   */
  public void commit() {
    try {
      Files.write(staging.resolve(Manifest.FILE), new Manifest(digests).toBytes());
      if (Files.exists(folder)) {
        keepForeignFiles();
        Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
      }
      try {
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (Files.exists(previous)) {
          Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        throw e;
      }
      deleteTree(previous);
    } catch (IOException e) {
      throw new UncheckedIOException("The output folder " + folder + " cannot be replaced", e);
    }
  }

  private void keepForeignFiles() throws IOException {
    Map<String, String> ours = Manifest.in(folder).map(Manifest::digests).orElse(Map.of());
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> !Files.isDirectory(file)).toList();
    }
    for (Path file : files) {
      Path relative = folder.relativize(file);
      String path = relative.toString().replace('\\', '/');
      Path target = staging.resolve(relative);
      if (!ours.containsKey(path) && !path.equals(Manifest.FILE) && !Files.exists(target)) {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Discards what was collected and not committed. */
  @Override
  public void close() {
    try {
      deleteTree(staging);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + staging + " cannot be deleted", e);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(root)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
