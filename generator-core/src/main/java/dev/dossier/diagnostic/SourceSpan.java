package dev.dossier.diagnostic;

import java.util.Comparator;

/**
 * A stretch of text in one file.
 *
 * @param file the file's path relative to the folder it was read from, with forward slashes; empty
 *     for a finding about the folder as a whole
 * @param line the line of the first character, counted from 1; 0 where the whole file is meant
 * @param column the column of the first character in UTF-16 code units, counted from 1; 0 where the
 *     whole file is meant
 * @param length the number of UTF-16 code units marked on that line; at least 1
 */
public record SourceSpan(String file, int line, int column, int length)
    implements Comparable<SourceSpan> {

  private static final Comparator<SourceSpan> ORDER =
      Comparator.comparing(SourceSpan::file)
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column)
          .thenComparingInt(SourceSpan::length);

  public SourceSpan {
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column);
    }
    if (length < 1) {
      throw new IllegalArgumentException("a span marks at least one character, not " + length);
    }
  }

  /** The span that means {@code file} as a whole. */
  public static SourceSpan wholeFile(String file) {
    return new SourceSpan(file, 0, 0, 1);
  }

  /** Whether this span means the file as a whole instead of a place in it. */
  public boolean isWholeFile() {
    return line == 0;
  }

  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or just {@code file} where the whole file is meant. */
  @Override
  public String toString() {
    return isWholeFile() ? file : file + ":" + line + ":" + column;
  }
}
