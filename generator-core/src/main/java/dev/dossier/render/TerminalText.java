package dev.dossier.render;

import java.util.ArrayList;
import java.util.List;

/** Text in the cells of a table on a terminal. */
final class TerminalText {

  private TerminalText() {}

  /**
   * {@code text} in lines of at most {@code width} columns, broken at spaces, and within a word
   * only where the word is wider than a line.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      int used = TextWidth.of(line.toString());
      for (int character : word.codePoints().toArray()) {
        if (used + TextWidth.of(character) > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(character);
        used += TextWidth.of(character);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
