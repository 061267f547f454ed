package dev.dossier.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The data files of a folder.
 *
 * @param folder the folder
 * @param places the files and folders directly within it that hold data
 */
record DataFiles(Path folder, Set<String> places) {

  /** Whether what is called {@code name} directly within a data folder is or holds data. */
  static boolean isPlace(String name, Set<String> places) {
    return places.contains(
        name.endsWith(".yml") ? name.substring(0, name.length() - 3) + "yaml" : name);
  }

  static boolean isDataFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** Whether the files of both folders have the same names and, but for line ends, content. */
  boolean equalTo(DataFiles other) {
    List<Path> names = names();
    return names.equals(other.names())
        && names.stream()
            .allMatch(
                name ->
                    content(folder.resolve(name.toString()))
                        .equals(content(other.folder.resolve(name.toString()))));
  }

  private List<Path> names() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isDataFile(file.toString()))
          .map(folder::relativize)
          .filter(name -> isPlace(name.getName(0).toString(), places))
          .filter(DataFiles::isVisible)
          .filter(name -> Files.isRegularFile(folder.resolve(name.toString())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  private static boolean isVisible(Path name) {
    for (Path part : name) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }
}
