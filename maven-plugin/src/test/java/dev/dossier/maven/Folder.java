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

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
