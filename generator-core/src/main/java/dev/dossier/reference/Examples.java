package dev.dossier.reference;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Explanations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as the console showed them, out of text files with an empty line between two. */
final class Examples {

  private static final Pattern CODE = Pattern.compile(".* \\[([a-z-]+)]");

  private Examples() {}

  /**
   * A finding for each code that is in the {@code .txt} files below {@code folder}, the first with
   * a line of source in the order of the files.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  static Map<String, String> in(Path folder) {
    Set<String> codes =
        Explanations.codes().stream().map(Code::id).collect(Collectors.toUnmodifiableSet());
    Map<String, String> found = new TreeMap<>();
    for (Path file : files(folder)) {
      for (String finding : read(file).split("\n\n")) {
        String text = finding.stripTrailing();
        Matcher head = CODE.matcher(text.lines().findFirst().orElse(""));
        if (head.matches() && codes.contains(head.group(1))) {
          found.merge(head.group(1), text, (a, b) -> hasSource(a) || !hasSource(b) ? a : b);
        }
      }
    }
    return found;
  }

  private static boolean hasSource(String finding) {
    return finding.contains("\n");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read: " + e, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read: " + e, e);
    }
  }
}
