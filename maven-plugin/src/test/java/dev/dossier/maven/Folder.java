package dev.dossier.maven;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that the scripts around a real build prepare or compare. */
public final class Folder {

  private final Path root;

  public Folder(File root) {
    this.root = root.toPath();
  }

  /** Copies every file to the same place under {@code target}. */
  public void copyTo(File target) throws IOException {
    for (Path file : files()) {
      Path copy = target.toPath().resolve(root.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  /** Every file's bytes by its path under this folder, with forward slashes. */
  public Map<String, ByteBuffer> contents() throws IOException {
    Map<String, ByteBuffer> contents = new TreeMap<>();
    for (Path file : files()) {
      String path = root.relativize(file).toString().replace(File.separatorChar, '/');
      contents.put(path, ByteBuffer.wrap(Files.readAllBytes(file)));
    }
    return contents;
  }

  /**
   * A file or folder as it was at one time.
   *
   * @param size in bytes; 0 for a folder
   * @param modified in milliseconds since 1970; a folder is modified when something in it comes or
   *     goes
   */
  public record Entry(long size, long modified) {}

  /** The folder and everything in it, by the path under it. */
  public Map<String, Entry> state() throws IOException {
    Map<String, Entry> state = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        long size = Files.isDirectory(path) ? 0 : Files.size(path);
        long modified = Files.getLastModifiedTime(path).toMillis();
        state.put(root.relativize(path).toString(), new Entry(size, modified));
      }
    }
    return state;
  }

  /** Allows or forbids to write to everything in the folder, for all but the superuser. */
  public void setWritable(boolean allowed) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        path.toFile().setWritable(allowed);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
