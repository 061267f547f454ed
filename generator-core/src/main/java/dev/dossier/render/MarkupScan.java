package dev.dossier.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the tags of a page from first to last, without making a tree of it: pages are many,
 * and templates of the user's need not be well-formed.
 */
final class MarkupScan {

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final String html;
  private int start;
  private int end;
  private String name = "";
  private Kind kind = Kind.OTHER;
  private @Nullable String tag;

  /** What a tag does. */
  enum Kind {
    /** Begins an element that has an end tag. */
    START,
    /** Ends an element. */
    END,
    /** An element without content, a comment and the like. */
    OTHER
  }

  MarkupScan(String html) {
    this.html = html;
  }

  /** Goes to the next tag; false if there is none. */
  boolean next() {
    tag = null;
    start = html.indexOf('<', end);
    if (start < 0) {
      return false;
    }
    if (html.startsWith("<!--", start)) {
      return other("-->");
    }
    if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
      return other(">");
    }
    boolean closes = html.startsWith("</", start);
    int from = start + (closes ? 2 : 1);
    int to = from;
    while (to < html.length() && isOfName(html.charAt(to))) {
      to++;
    }
    name = html.substring(from, to).toLowerCase(Locale.ROOT);
    end = tagEnd(to);
    if (name.isEmpty() || VOID.contains(name) || html.charAt(end - 2) == '/') {
      kind = Kind.OTHER;
    } else {
      kind = closes ? Kind.END : Kind.START;
    }
    return true;
  }

  private boolean other(String closing) {
    int found = html.indexOf(closing, start);
    end = found < 0 ? html.length() : found + closing.length();
    name = "";
    kind = Kind.OTHER;
    return true;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':';
  }

  private int tagEnd(int from) {
    char quote = 0;
    for (int at = from; at < html.length(); at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return html.length();
  }

  /** Goes past the end tag of the element that has just begun; to the end if it has none. */
  void skipElement() {
    String skipped = name;
    int depth = 1;
    while (depth > 0 && next()) {
      if (name.equals(skipped)) {
        depth += kind == Kind.START ? 1 : kind == Kind.END ? -1 : 0;
      }
    }
  }

  Kind kind() {
    return kind;
  }

  /** The name of the element, in lower case; empty for a comment and the like. */
  String name() {
    return name;
  }

  /** The level of the heading that the tag begins or ends; 0 for other tags. */
  int headingLevel() {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  /** Where the tag begins in the page. */
  int start() {
    return start;
  }

  /** Where the tag ends in the page. */
  int end() {
    return end;
  }

  /** The text of an attribute, as it is written; empty if the tag lacks it. */
  Optional<String> attribute(String attribute) {
    if (tag == null) {
      tag = html.substring(start, end);
    }
    int at = tag.indexOf(" " + attribute + "=\"");
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + attribute.length() + 3;
    int to = tag.indexOf('"', from);
    return to < 0 ? Optional.empty() : Optional.of(tag.substring(from, to));
  }

  /** Whether {@code word} is among the classes of the element. */
  boolean hasClass(String word) {
    return attribute("class").filter(of -> (" " + of + " ").contains(" " + word + " ")).isPresent();
  }
}
