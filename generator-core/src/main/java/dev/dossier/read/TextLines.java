package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;
import java.util.Arrays;

/** The lines of a file's text: turns offsets into places. */
final class TextLines {

  private final String file;
  private final String text;
  private final int[] starts;
  private final int[] surrogatePairs;

  /**
   * Finds the lines of {@code text}; a line ends with a line feed, a carriage return or both.
   *
   * @param file the name that places show
   */
  TextLines(String file, String text) {
    this.file = file;
    this.text = text;
    int[] lines = new int[text.length() / 32 + 4];
    int[] pairs = new int[0];
    int lineCount = 1;
    int pairCount = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (lineCount == lines.length) {
          lines = Arrays.copyOf(lines, lineCount * 2);
        }
        lines[lineCount++] = i + 1;
      } else if (Character.isHighSurrogate(c)) {
        if (pairCount == pairs.length) {
          pairs = Arrays.copyOf(pairs, pairCount * 2 + 16);
        }
        pairs[pairCount] = i - pairCount;
        pairCount++;
      }
    }
    starts = Arrays.copyOf(lines, lineCount);
    surrogatePairs = Arrays.copyOf(pairs, pairCount);
  }

  /** The offset in UTF-16 code units of the character at {@code index} in code points. */
  int offset(int index) {
    if (surrogatePairs.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(surrogatePairs, index);
    return index + (found < 0 ? -found - 1 : found);
  }

  /** The place of the text from {@code start} to {@code end}, at most to the end of its line. */
  SourceSpan span(int start, int end) {
    int from = Math.min(start, text.length());
    int line = lineAt(from);
    int last = Math.min(Math.max(end, from), endOfLine(line));
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new SourceSpan(file, line + 1, from - starts[line] + 1, Math.max(1, last - from));
  }

  /** The text that {@code span} marks. */
  String text(SourceSpan span) {
    int from = starts[span.line() - 1] + span.column() - 1;
    return text.substring(from, Math.min(text.length(), from + span.length()));
  }

  /** The line {@code number}, counted from 1, without its line end. */
  String line(int number) {
    return text.substring(starts[number - 1], endOfLine(number - 1));
  }

  /** Whether nothing but white space follows {@code span}'s first character or stands there. */
  boolean isAfterEnd(SourceSpan span) {
    return text.substring(starts[span.line() - 1] + span.column() - 1).isBlank();
  }

  /** The last character of the text that is not white space. */
  SourceSpan lastCharacter() {
    int end = text.stripTrailing().length();
    return span(Math.max(0, end - 1), end);
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found < 0 ? -found - 2 : found;
  }

  private int endOfLine(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
