package dev.dossier.mail;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.dossier.render.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a number of columns. */
final class TextLines {

  private TextLines() {}

  /**
   * The lines of {@code text}, none longer than {@code columns} unless a single word or address is.
   * Text without wide characters breaks at spaces only, so that addresses stay whole; other text
   * where Unicode Standard Annex 14 allows it.
   *
   * @param text one or more paragraphs, separated by {@code \n}
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph.strip(), columns, lines);
    }
    return lines;
  }

  private static void wrap(String paragraph, int columns, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String piece : pieces(paragraph)) {
      int own = TextWidth.of(piece.stripTrailing());
      if (width > 0 && width + own > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
      }
      line.append(piece);
      width += TextWidth.of(piece);
    }
    lines.add(line.toString().stripTrailing());
  }

  /** The pieces between which a line may end, each with the spaces after it. */
  private static List<String> pieces(String paragraph) {
    List<String> pieces = new ArrayList<>();
    if (TextWidth.isNarrow(paragraph)) {
      int start = 0;
      for (int i = 1; i < paragraph.length(); i++) {
        if (paragraph.charAt(i - 1) == ' ' && paragraph.charAt(i) != ' ') {
          pieces.add(paragraph.substring(start, i));
          start = i;
        }
      }
      pieces.add(paragraph.substring(start));
      return pieces;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(paragraph);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(paragraph.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
