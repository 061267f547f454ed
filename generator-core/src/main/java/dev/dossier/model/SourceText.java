package dev.dossier.model;

import dev.dossier.diagnostic.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A data file as it was read.
 *
 * @param file its path relative to its data folder, with forward slashes
 * @param content its text
 */
public record SourceText(String file, String content) {

  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");

  /** Whether something in it may be a comment; false only where certainly nothing is. */
  public boolean mayHoldComments() {
    return COMMENT.matcher(content).find();
  }

  /** Where {@code codePoint} stands first; empty if nowhere. */
  public Optional<SourceSpan> find(int codePoint) {
    int index = content.indexOf(codePoint);
    if (index < 0) {
      return Optional.empty();
    }
    String before = content.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = index - before.lastIndexOf('\n');
    return Optional.of(new SourceSpan(file, line, column, Character.charCount(codePoint)));
  }

  /**
   * One line of the text without its line end; empty past the end.
   *
   * @param number the line, counted from 1
   */
  public String line(int number) {
    return content.lines().skip(number - 1L).findFirst().orElse("");
  }
}
