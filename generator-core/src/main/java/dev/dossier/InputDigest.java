package dev.dossier;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The digest of what something is made from. Every part is added with its length. */
final class InputDigest {

  private static final int DEEPEST = 20;
  private static final String CORE = "InputDigest.class";
  private static final String TEMPLATES = "/dev/dossier/templates/theme/site.css";
  private static final String DATA = "/dev/dossier/data/schema/organization.schema.json";

  private final MessageDigest digest;

  InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text, or that there is none. */
  InputDigest add(Object part) {
    return add(part.toString().getBytes(StandardCharsets.UTF_8));
  }

  InputDigest add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
    return this;
  }

  /**
   * Adds the files below {@code root} by their names and contents, those in folders of other places
   * that links lead to as well.
   *
   * @param taken which files and folders are added
   * @throws IOException if one of them cannot be read
   */
  InputDigest addFiles(Path root, Predicate<Path> taken) throws IOException {
    for (Map.Entry<String, Path> file : files(root, taken).entrySet()) {
      add(file.getKey());
      add(Files.readAllBytes(file.getValue()));
    }
    return this;
  }

  /**
   * Adds the program: the jars or folders of its classes, templates and catalogue, by their names
   * and times.
   *
   * @throws IOException if they cannot be read
   */
  InputDigest addProgram() throws IOException {
    add(System.getProperty("java.version", ""));
    for (String known : new String[] {CORE, TEMPLATES, DATA}) {
      URL place = InputDigest.class.getResource(known);
      if (place == null) {
        throw new IOException("the class path holds no " + known);
      }
      try {
        if (place.openConnection() instanceof JarURLConnection jar) {
          addStamp(Path.of(jar.getJarFileURL().toURI()));
        } else {
          Path folder = Path.of(place.toURI()).resolveSibling(known.equals(CORE) ? "." : "..");
          for (Path file : files(folder.normalize(), any -> true).values()) {
            addStamp(file);
          }
        }
      } catch (URISyntaxException e) {
        throw new IOException("no path: " + place, e);
      }
    }
    return this;
  }

  private void addStamp(Path file) throws IOException {
    add(file);
    add(Files.size(file));
    add(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
  }

  /** The digest in hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Map<String, Path> files(Path root, Predicate<Path> taken) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && !taken.test(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            files.put(root.relativize(folder) + "/", folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (taken.test(file)) {
              if (!attributes.isRegularFile()) {
                throw new IOException("no regular file: " + file);
              }
              files.put(root.relativize(file).toString(), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.values().removeIf(Files::isDirectory);
    return files;
  }
}
