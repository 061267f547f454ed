package dev.dossier.export.cacao;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes values as YAML that people like to read: texts of several lines as blocks, short lists of
 * ids on one line, quotes only where they are needed. What stands under a key that begins with
 * {@code #} is written as a comment before the key that follows.
 */
final class YamlWriter {

  static final String COMMENT = "#";

  private static final int WIDTH = 100;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-]+[a-z0-9]+)*");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i:true|false|null)|~|[-+.]?[0-9][0-9_.,xoXO]*(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+"
              + "|[-+]?\\.(?i:inf|nan)");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(/$.—“‘…][^\\p{Cntrl}]*");
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

  private final StringBuilder yaml = new StringBuilder();

  private YamlWriter() {}

  static String of(JsonNode mapping) {
    YamlWriter writer = new YamlWriter();
    writer.mapping(mapping, 0, false);
    return writer.yaml.toString();
  }

  private void mapping(JsonNode mapping, int indent, boolean inItem) {
    boolean first = inItem;
    for (Map.Entry<String, JsonNode> field : mapping.properties()) {
      String key = field.getKey();
      if (key.startsWith(COMMENT)) {
        if (first) {
          throw new IllegalStateException("a comment cannot be the first of an item: " + field);
        }
        field.getValue().asString("").lines().forEach(line -> line(indent, "# " + line));
        continue;
      }
      yaml.append(first ? "" : " ".repeat(indent)).append(scalar(key)).append(':');
      first = false;
      value(key, field.getValue(), indent);
    }
  }

  private void value(String key, JsonNode value, int indent) {
    String flow = flow(value);
    if (value.isString() || value.isNumber() || value.isBoolean()) {
      text(value, indent + 2);
    } else if (flow != null && indent + key.length() + flow.length() < WIDTH) {
      yaml.append(' ').append(flow).append('\n');
    } else if (value.isArray()) {
      yaml.append('\n');
      for (JsonNode item : value) {
        item(item, indent + 2);
      }
    } else {
      yaml.append('\n');
      mapping(value, indent + 2, false);
    }
  }

  private void item(JsonNode item, int indent) {
    yaml.append(" ".repeat(indent)).append('-');
    String flow = item.isObject() ? flow(item) : null;
    if (flow != null && indent + flow.length() < WIDTH) {
      yaml.append(' ').append(flow).append('\n');
    } else if (item.isObject()) {
      yaml.append(' ');
      mapping(item, indent + 2, true);
    } else {
      text(item, indent + 2);
    }
  }

  /** A value on one line; null where that would not be easy to read. */
  private static @Nullable String flow(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode item : value) {
        if (!item.isString() || !isId(item)) {
          return null;
        }
        parts.add(scalar(item.stringValue()));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    if (value.isObject() && value.size() <= 4) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode part = field.getValue();
        String inner =
            part.isArray() ? flow(part) : part.isNumber() || isShort(part) ? plain(part) : null;
        if (inner == null || field.getKey().startsWith(COMMENT)) {
          return null;
        }
        parts.add(scalar(field.getKey()) + ": " + inner);
      }
      return "{" + String.join(", ", parts) + "}";
    }
    return null;
  }

  private static boolean isId(JsonNode value) {
    return ID.matcher(value.stringValue()).matches();
  }

  private static boolean isShort(JsonNode value) {
    return value.isString()
        && value.stringValue().length() <= 40
        && value.stringValue().matches("[\\p{L}\\p{N} .’–-]+");
  }

  private static String plain(JsonNode value) {
    return value.isString() ? scalar(value.stringValue()) : value.toString();
  }

  private void text(JsonNode value, int indent) {
    if (!value.isString()) {
      yaml.append(' ').append(value).append('\n');
      return;
    }
    String text = value.stringValue();
    if (text.indexOf('\n') >= 0 && isBlock(text)) {
      block(text, indent);
    } else if (text.length() + indent > WIDTH + 20 && isFoldable(text)) {
      fold(text, indent);
    } else {
      yaml.append(' ').append(scalar(text)).append('\n');
    }
  }

  /** Whether a text can stand as it is: nothing in it is changed when it is read. */
  private static boolean isBlock(String text) {
    return !STEERING.matcher(text).find()
        && !text.isBlank()
        && text.charAt(0) != '\n'
        && text.charAt(0) != '\t';
  }

  private void block(String text, int indent) {
    String body = text.replaceAll("\\n+\\z", "");
    int ends = text.length() - body.length();
    yaml.append(" |").append(text.charAt(0) == ' ' ? "2" : "");
    yaml.append(ends == 0 ? "-" : ends == 1 ? "" : "+").append('\n');
    for (String line : body.split("\n", -1)) {
      line(line.isEmpty() ? 0 : indent, line);
    }
    yaml.append("\n".repeat(Math.max(0, ends - 1)));
  }

  private static boolean isFoldable(String text) {
    return text.indexOf('\n') < 0
        && text.indexOf('\t') < 0
        && !STEERING.matcher(text).find()
        && !text.contains("  ")
        && text.strip().length() == text.length();
  }

  private void fold(String text, int indent) {
    yaml.append(" >-\n");
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && indent + line.length() + word.length() > WIDTH) {
        line(indent, line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    line(indent, line.toString());
  }

  private void line(int indent, String text) {
    yaml.append(" ".repeat(indent)).append(text).append('\n');
  }

  /** A text on one line, in quotes where YAML would take it for something else without. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !NO_TEXT.matcher(text).matches()
            && !STEERING.matcher(text).find()
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.contains("\t")
            && !text.endsWith(":")
            && !text.endsWith(" ");
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean shown = !STEERING.matcher(String.valueOf(c)).find() || Character.isSurrogate(c);
          quoted.append(shown ? String.valueOf(c) : String.format("\\u%04X", (int) c));
        }
      }
    }
    return quoted.append('"').toString();
  }
}
