package dev.dossier.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outermost keys of a YAML text, each with all that belongs to it. */
final class YamlKeys {

  private YamlKeys() {}

  /**
   * {@code text} with the keys of {@code others} in place of its own of the same name; new ones
   * come to its end. Comments before a key stay.
   */
  static String replaced(String text, String others) {
    Map<String, List<String>> replacements = new LinkedHashMap<>();
    String key = "";
    for (String line : others.lines().toList()) {
      if (isKey(line)) {
        key = key(line);
      }
      replacements.computeIfAbsent(key, each -> new ArrayList<>()).add(line);
    }
    List<String> result = new ArrayList<>();
    boolean isReplaced = false;
    for (String line : text.lines().toList()) {
      if (isKey(line)) {
        List<String> replacement = replacements.remove(key(line));
        isReplaced = replacement != null;
        if (replacement != null) {
          result.addAll(replacement);
        }
      } else if (line.startsWith("#")) {
        isReplaced = false;
      }
      if (!isReplaced) {
        result.add(line);
      }
    }
    replacements.values().forEach(result::addAll);
    return String.join("\n", result) + "\n";
  }

  private static boolean isKey(String line) {
    return line.matches("[a-z-]+:.*");
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }
}
