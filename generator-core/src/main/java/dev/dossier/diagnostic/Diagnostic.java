package dev.dossier.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One finding about the user's input. Diagnostics order by place, then by code and text.
 *
 * @param code what kind of finding it is
 * @param severity how much it matters; the code's own severity
 * @param span where it is
 * @param message what is wrong and what to write instead, as one sentence or two
 * @param excerpt the source line that {@code span} marks, without its line end; absent where the
 *     whole file is meant or the line cannot be shown
 */
public record Diagnostic(
    Code code, Severity severity, SourceSpan span, String message, @Nullable String excerpt)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(finding -> finding.code().id())
          .thenComparing(Diagnostic::message);

  private static final int LONGEST_EXCERPT = 120;

  /** Control characters but tab, and those that change the direction of text. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]");

  /**
   * A finding without an excerpt.
   *
   * @throws IllegalArgumentException if the number of arguments is not the code's
   */
  public static Diagnostic of(Code code, SourceSpan span, Object... arguments) {
    return new Diagnostic(code, code.severity(), span, code.wording().with(arguments), null);
  }

  /** The same finding with the line of source it points at. */
  public Diagnostic withExcerpt(@Nullable String line) {
    return new Diagnostic(code, severity, span, message, line);
  }

  /** Whether this finding keeps the documents from being written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /**
   * The finding as text: {@code file:line:column: message [code]}, then the source line and a line
   * of carets under the marked stretch. Lines are separated by {@code \n}; there is none at the
   * end. Characters that would steer a terminal are shown as {@code U+FFFD}.
   */
  public String format() {
    StringBuilder text = new StringBuilder();
    if (!span.file().isEmpty()) {
      text.append(span).append(": ");
    }
    text.append(message).append(" [").append(code.id()).append(']');
    String head = visible(text.toString());
    return caretView().map(view -> head + "\n" + view).orElse(head);
  }

  private static String visible(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }

  private Optional<String> caretView() {
    if (excerpt == null || span.isWholeFile() || span.column() > excerpt.length() + 1) {
      return Optional.empty();
    }
    int start = wholeCharacter(Math.max(0, span.column() - 1 - LONGEST_EXCERPT / 2));
    int end = wholeCharacter(Math.min(excerpt.length(), start + LONGEST_EXCERPT));
    String prefix = start > 0 ? "…" : "";
    String shown = prefix + excerpt.substring(start, end) + (end < excerpt.length() ? "…" : "");
    int caretAt = prefix.length() + span.column() - 1 - start;
    int carets = Math.max(1, Math.min(span.length(), prefix.length() + end - start - caretAt));
    StringBuilder margin = new StringBuilder();
    for (int i = 0; i < caretAt; i++) {
      margin.append(shown.charAt(i) == '\t' ? '\t' : ' ');
    }
    return Optional.of("  " + visible(shown) + "\n  " + margin + "^".repeat(carets));
  }

  /** {@code offset} in the excerpt, or the one before it where a character would be cut in two. */
  private int wholeCharacter(int offset) {
    return excerpt != null
            && offset > 0
            && offset < excerpt.length()
            && Character.isSurrogatePair(excerpt.charAt(offset - 1), excerpt.charAt(offset))
        ? offset - 1
        : offset;
  }
}
