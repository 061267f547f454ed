package dev.dossier.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change to a folder that is decided: which files go and which are put in place from the folder
 * where they were collected. It is written down beside the folder before its first step, so that
 * the next run can finish what a killed one began; doing it twice is the same as doing it once.
 *
 * @param deleted paths of the files that go, relative to the folder, with forward slashes
 * @param placed paths of the files that are put in place, in this order
 */
record Redo(List<String> deleted, List<String> placed) {

  /** What is appended to the folder's name for the name of the file. */
  static final String FILE = ".dossier-redo";

  private static final String DELETE = "delete ";
  private static final String PLACE = "place ";

  Redo {
    deleted = List.copyOf(deleted);
    placed = List.copyOf(placed);
  }

  /** What is told before each step. */
  @FunctionalInterface
  interface Steps {

    void before(String step);
  }

  /** Finishes what is written down beside {@code folder}, if anything is. */
  static void recover(Path folder, Path staging) throws IOException {
    Path file = file(folder);
    if (Files.exists(file)) {
      read(file).apply(folder, staging, step -> {});
    }
  }

  /** Whether a change to {@code folder} is decided and not finished. */
  static boolean isWrittenDown(Path folder) {
    return Files.exists(file(folder));
  }

  private static Path file(Path folder) {
    return folder.resolveSibling(folder.getFileName() + FILE);
  }

  private static Redo read(Path file) throws IOException {
    List<String> deleted = new ArrayList<>();
    List<String> placed = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(DELETE)) {
        deleted.add(line.substring(DELETE.length()));
      } else if (line.startsWith(PLACE)) {
        placed.add(line.substring(PLACE.length()));
      }
    }
    return new Redo(deleted, placed);
  }

  /**
   * Makes the change: either it fails before the first step, or it is finished now or by the next
   * run.
   *
   * @param staging where the files to be put in place are
   * @throws FileAlreadyExistsException if something is in the way of a file; nothing is changed
   *     then
   */
  void run(Path folder, Path staging, Steps steps) throws IOException {
    requireRoom(folder);
    steps.before("write down");
    Path draft = staging.resolve(FILE);
    List<String> lines = new ArrayList<>();
    deleted.forEach(path -> lines.add(DELETE + path));
    placed.forEach(path -> lines.add(PLACE + path));
    Files.write(draft, lines);
    steps.before("decide");
    Files.move(draft, file(folder), StandardCopyOption.ATOMIC_MOVE);
    apply(folder, staging, steps);
  }

  private void apply(Path folder, Path staging, Steps steps) throws IOException {
    for (String path : deleted) {
      steps.before("delete " + path);
      Optional<Path> file = within(folder, path);
      if (file.isPresent()) {
        delete(file.get(), folder);
      }
    }
    for (String path : placed) {
      steps.before("place " + path);
      Path source = staging.resolve(path);
      Path target = folder.resolve(path);
      if (Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(target.getParent());
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    steps.before("forget");
    Files.delete(file(folder));
  }

  /** Fails where a file would have to go through or over what is not ours. */
  private void requireRoom(Path folder) throws IOException {
    for (String path : placed) {
      Path target = folder.resolve(path);
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      for (Path parent = target.getParent();
          parent != null && !parent.equals(folder);
          parent = parent.getParent()) {
        boolean goes = deleted.contains(folder.relativize(parent).toString().replace('\\', '/'));
        if (!goes
            && Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
          throw new FileAlreadyExistsException(parent.toString());
        }
      }
    }
  }

  /** The file of a path; empty where that leads out of the folder, also by a link. */
  private static Optional<Path> within(Path folder, String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      return Optional.empty();
    }
    for (Path parent = file.getParent();
        parent != null && !parent.equals(folder);
        parent = parent.getParent()) {
      if (Files.isSymbolicLink(parent)) {
        return Optional.empty();
      }
    }
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.empty()
        : Optional.of(file);
  }

  /** Deletes a file and the folders that are empty without it. */
  private static void delete(Path file, Path folder) throws IOException {
    Files.deleteIfExists(file);
    try {
      for (Path parent = file.getParent();
          parent != null && !parent.equals(folder);
          parent = parent.getParent()) {
        Files.deleteIfExists(parent);
      }
    } catch (DirectoryNotEmptyException e) {
      // it holds what stays
    }
  }
}
