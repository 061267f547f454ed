package dev.dossier.read;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What plain scalars mean in the core schema of YAML 1.2 (section 10.3.2). */
final class CoreScalars {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOATING =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  /** Longer numbers are no quantity of anything and stay text. */
  private static final int LONGEST_NUMBER = 18;

  private CoreScalars() {}

  /** The value of the plain scalar {@code text}: nothing, a truth value, a number or text. */
  static JsonNode resolve(String text) {
    switch (text) {
      case "", "~", "null", "Null", "NULL":
        return NODES.nullNode();
      case "true", "True", "TRUE":
        return NODES.booleanNode(true);
      case "false", "False", "FALSE":
        return NODES.booleanNode(false);
      default:
        return startsNumber(text.charAt(0)) && text.length() <= LONGEST_NUMBER
            ? number(text)
            : NODES.stringNode(text);
    }
  }

  /** Whether {@code text} means itself when it is written without quotes. */
  static boolean isText(String text) {
    return resolve(text).isString();
  }

  private static boolean startsNumber(char first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }

  private static JsonNode number(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(Long.parseLong(text));
    }
    if (OCTAL.matcher(text).matches()) {
      return NODES.numberNode(Long.parseLong(text.substring(2), 8));
    }
    if (HEXADECIMAL.matcher(text).matches() && text.length() < LONGEST_NUMBER) {
      return NODES.numberNode(Long.parseLong(text.substring(2), 16));
    }
    if (FLOATING.matcher(text).matches()) {
      return NODES.numberNode(Double.parseDouble(text));
    }
    return NODES.stringNode(text);
  }
}
