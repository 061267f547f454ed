package dev.dossier.render;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes in a diagram. Widths are upper estimates over common sans-serif fonts,
 * because a reader may not have the intended one.
 */
final class DiagramText {

  private static final String NARROW = "iljtfrI.,:;'|!()[]- ";
  private static final String WIDE = "mwMW@%&\u2014";

  private DiagramText() {}

  /** The width of {@code text} in the unit of {@code size}. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(DiagramText::advance).sum() * size;
  }

  private static double advance(int codePoint) {
    if (NARROW.indexOf(codePoint) >= 0) {
      return 0.4;
    }
    if (WIDE.indexOf(codePoint) >= 0) {
      return 0.95;
    }
    if (codePoint >= 0x2E80) {
      return 1.05;
    }
    return Character.isUpperCase(codePoint) ? 0.72 : 0.6;
  }

  /** The lines of {@code text} that fit in {@code width}; a word that is too long is broken. */
  static List<String> wrap(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      for (String part : fitting(word, size, width)) {
        if (!line.isEmpty() && width(line + " " + part, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(part);
      }
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  private static List<String> fitting(String word, double size, double width) {
    if (width(word, size) <= width) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int codePoint : word.codePoints().toArray()) {
      String longer = part + Character.toString(codePoint);
      if (!part.isEmpty() && width(longer, size) > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.appendCodePoint(codePoint);
    }
    parts.add(part.toString());
    return parts;
  }
}
