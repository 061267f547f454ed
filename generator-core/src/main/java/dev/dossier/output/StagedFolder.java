package dev.dossier.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside another one that takes its place as a whole. Keeps nothing of what is written in
 * memory.
 */
final class StagedFolder {

  private static final String STAGING = ".dossier-next";
  private static final String PREVIOUS = ".dossier-previous";

  private final Path folder;
  private final Path staging;
  private final Path previous;

  private StagedFolder(Path folder) {
    this.folder = folder;
    this.staging = folder.resolveSibling(folder.getFileName() + STAGING);
    this.previous = folder.resolveSibling(folder.getFileName() + PREVIOUS);
  }

  /**
   * Begins to collect files for {@code folder}. What an earlier run left behind when it was killed
   * is put right first.
   *
   * @param manifest name of the file by which a folder is known to be ours
   * @throws ForeignFolderException if {@code folder} has content but no such file
   * @throws IOException if {@code folder} or its parent cannot be written to
   */
  static StagedFolder open(Path folder, String manifest) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    if (parent == null) {
      throw new ForeignFolderException(place);
    }
    StagedFolder output = new StagedFolder(place);
    Files.createDirectories(parent);
    Redo.recover(place, output.staging);
    if (Files.exists(output.previous)) {
      if (Files.exists(place)) {
        deleteTree(output.previous);
      } else {
        Files.move(output.previous, place);
      }
    }
    deleteTree(output.staging);
    if (Files.exists(place)) {
      output.requireOurs(manifest);
    }
    Files.createDirectory(output.staging);
    return output;
  }

  private void requireOurs(String manifest) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    if (Files.isRegularFile(folder.resolve(manifest))) {
      return;
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new ForeignFolderException(folder);
      }
    }
  }

  /** The folder whose place is taken in the end. */
  Path folder() {
    return folder;
  }

  /** The folder in which the files are collected. */
  Path staging() {
    return staging;
  }

  /**
   * Adds a file.
   *
   * @param path relative to the folder, with forward slashes
   * @return its SHA-256 digest in hexadecimal digits
   * @throws IllegalArgumentException if {@code path} leads out of the folder or was written before
   * @throws UncheckedIOException if the file cannot be written
   */
  String write(String path, byte[] content) {
    Path file = staging.resolve(path).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalArgumentException("leads out of the output folder: " + path);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalArgumentException("written twice: " + path, e);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + folder.resolve(path) + " cannot be written", e);
    }
    return sha256(content);
  }

  /** Puts the collected files in the folder's place; if that fails the folder is as it was. */
  void swap() throws IOException {
    if (Files.exists(folder)) {
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
  }

  /** Whether a killed run left something to be finished or tidied up beside {@code folder}. */
  static boolean isUnfinished(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    return Stream.of(Redo.FILE, STAGING, PREVIOUS)
        .anyMatch(ending -> Files.exists(place.resolveSibling(place.getFileName() + ending)));
  }

  /**
   * Discards what was collected and not put in place. What is decided, but could not be finished,
   * is kept for the next run.
   */
  void discard() {
    if (Redo.isWrittenDown(folder)) {
      return;
    }
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
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
