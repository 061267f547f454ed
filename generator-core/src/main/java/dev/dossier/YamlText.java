package dev.dossier;

import java.util.regex.Pattern;

/** Texts as values of a YAML file. */
final class YamlText {

  /** What YAML reads as text without quotes, whatever its words are. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:true|false|null)$)[A-Za-z][\\p{L}0-9 ,.()/-]*|\\d{4}-\\d+");

  private YamlText() {}

  /** {@code text}, a line without control characters, in double quotes where it needs them. */
  static String of(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
