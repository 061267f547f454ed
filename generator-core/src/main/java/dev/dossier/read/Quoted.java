package dev.dossier.read;

import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Shows values in messages, as they could be written in a file. */
final class Quoted {

  private static final int LONGEST = 60;
  private static final int LONGEST_EXAMPLE = 120;

  private Quoted() {}

  /** {@code text} on one line, cut if it is long. */
  static String value(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /** A character by its number, such as {@code U+0000}. */
  static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** {@code " Write for example key: value."}, or nothing if the example is long. */
  static String example(String key, JsonNode example) {
    String text = key + ": " + yaml(example);
    return text.length() > LONGEST_EXAMPLE ? "" : " Write for example " + text + period(text);
  }

  /** {@code node} in one line of YAML. */
  static String yaml(JsonNode node) {
    if (node.isObject()) {
      StringJoiner fields = new StringJoiner(", ", "{", "}");
      node.properties()
          .forEach(field -> fields.add(field.getKey() + ": " + yaml(field.getValue())));
      return fields.toString();
    }
    if (node.isArray()) {
      StringJoiner items = new StringJoiner(", ", "[", "]");
      node.forEach(item -> items.add(yaml(item)));
      return items.toString();
    }
    if (!node.isString()) {
      return node.asString();
    }
    String text = node.stringValue();
    boolean plain =
        text.matches("[A-Za-z0-9+(][^\\[\\]{},#&*!|>'\"%@`\\n]*") && !text.contains(": ");
    return plain && CoreScalars.isText(text) ? text : "'" + text.replace("'", "''") + "'";
  }

  private static String period(String text) {
    return text.endsWith(".") ? "" : ".";
  }
}
