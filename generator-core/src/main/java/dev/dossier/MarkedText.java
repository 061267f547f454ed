package dev.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commented YAML text with marks such as {@code @title@}.
 *
 * @param text the text
 */
record MarkedText(String text) {

  private static final Pattern MARK = Pattern.compile("@([a-z-]+)@");
  private static final Pattern COMMENT = Pattern.compile("(\\s*# )(.*)");
  private static final int WIDTH = 108;

  /** The text of a file. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * The text with its marks filled in. A comment with a mark that stands for nothing is left out;
   * one that grows beyond the width of a line is broken into several.
   *
   * @throws IllegalArgumentException if a mark has no value
   */
  String with(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (String line : text.lines().toList()) {
      Matcher comment = COMMENT.matcher(line);
      boolean isComment = comment.matches();
      if (isComment
          && MARK.matcher(line).results().anyMatch(m -> value(m.group(1), values).isEmpty())) {
        continue;
      }
      String with =
          MARK.matcher(line)
              .replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1), values)));
      filled.append(isComment ? broken(with, comment.group(1)) : with).append('\n');
    }
    return filled.toString();
  }

  private static String value(String mark, Map<String, String> values) {
    String value = values.get(mark);
    if (value == null) {
      throw new IllegalArgumentException("nothing stands for @" + mark + "@");
    }
    return value;
  }

  private static String broken(String line, String margin) {
    if (line.length() <= WIDTH) {
      return line;
    }
    StringJoiner lines = new StringJoiner("\n");
    StringBuilder current = new StringBuilder(margin.stripTrailing());
    for (String word : line.strip().substring(1).strip().split(" ")) {
      if (current.length() + 1 + word.length() > WIDTH) {
        lines.add(current);
        current = new StringBuilder(margin.stripTrailing());
      }
      current.append(' ').append(word);
    }
    return lines.add(current).toString();
  }
}
