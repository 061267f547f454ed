package dev.dossier.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Writes JSON, indented by two spaces. */
final class JsonText {

  private final StringBuilder text = new StringBuilder();
  private final Deque<Character> open = new ArrayDeque<>();
  private boolean empty = true;
  private boolean afterKey;

  JsonText object() {
    return open('{', '}');
  }

  JsonText list() {
    return open('[', ']');
  }

  private JsonText open(char start, char end) {
    place();
    text.append(start);
    open.push(end);
    empty = true;
    return this;
  }

  /** Ends the innermost object or list. */
  JsonText end() {
    char end = open.pop();
    if (!empty) {
      line();
    }
    text.append(end);
    empty = false;
    if (open.isEmpty()) {
      text.append('\n');
    }
    return this;
  }

  JsonText key(String key) {
    place();
    quote(key);
    text.append(": ");
    afterKey = true;
    return this;
  }

  JsonText text(String value) {
    place();
    quote(value);
    return this;
  }

  JsonText number(long value) {
    place();
    text.append(value);
    return this;
  }

  JsonText texts(List<String> values) {
    list();
    values.forEach(this::text);
    return end();
  }

  private void place() {
    if (afterKey) {
      afterKey = false;
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    if (!empty) {
      text.append(',');
    }
    empty = false;
    line();
  }

  private void line() {
    text.append('\n').append("  ".repeat(open.size()));
  }

  private void quote(String value) {
    text.append('"');
    for (char character : value.toCharArray()) {
      switch (character) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (character < 0x20) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
          } else {
            text.append(character);
          }
        }
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
