package dev.dossier.page;

import com.ibm.icu.text.MessageFormat;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.LanguageCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words that one of the user's files gives, each held to the words that come along. */
final class MessageFile {

  private static final int MOST_NAMES = 8;

  private final String name;
  private final Map<String, Set<String>> known;
  private final List<Diagnostic> findings;
  private final Map<String, String> patterns = new LinkedHashMap<>();

  /**
   * @param name the file's path within the folder of templates
   * @param known the keys there are, with the names of their arguments
   * @param findings takes what is wrong with the file
   */
  MessageFile(String name, Map<String, Set<String>> known, List<Diagnostic> findings) {
    this.name = name;
    this.known = known;
    this.findings = findings;
  }

  /** The patterns of {@code content} by their keys; what is wrong is reported and left out. */
  Map<String, String> read(String content) {
    List<String> lines = content.lines().toList();
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      StringBuilder entry = new StringBuilder(lines.get(next++));
      while (isContinued(entry) && next < lines.size()) {
        entry.append('\n').append(lines.get(next++));
      }
      Properties property = properties(entry.toString());
      property.stringPropertyNames().stream()
          .findFirst()
          .ifPresent(
              key -> accept(key, property.getProperty(key, ""), first + 1, lines.get(first)));
    }
    return patterns;
  }

  /** Reports the keys that are not there; all of them must be, where no other file has them. */
  void requireAll(Map<String, String> whole) {
    Set<String> missing = new TreeSet<>(known.keySet());
    missing.removeAll(whole.keySet());
    if (!missing.isEmpty()) {
      String first = String.join(", ", missing.stream().limit(MOST_NAMES).toList());
      findings.add(
          Diagnostic.of(
              LanguageCode.MESSAGES_MISSING,
              SourceSpan.wholeFile(name),
              missing.size() == 1 ? "1 key" : missing.size() + " keys",
              missing.size() > MOST_NAMES ? first + " …" : first));
    }
  }

  private void accept(String key, String pattern, int line, String source) {
    int column = source.length() - source.stripLeading().length() + 1;
    SourceSpan place = new SourceSpan(name, line, column, key.length());
    Set<String> arguments = known.get(key);
    if (arguments == null) {
      report(LanguageCode.MESSAGE_UNKNOWN, place, source, key, Nearest.hint(key, known.keySet()));
    } else if (patterns.containsKey(key)) {
      report(LanguageCode.MESSAGE_TWICE, place, source, key);
    } else if (fits(key, pattern, arguments, place, source)) {
      patterns.put(key, pattern);
    }
  }

  private boolean fits(
      String key, String pattern, Set<String> arguments, SourceSpan place, String source) {
    Set<String> used;
    try {
      used = new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    } catch (IllegalArgumentException e) {
      report(LanguageCode.MESSAGE_BAD_PATTERN, place, source, key, String.valueOf(e.getMessage()));
      return false;
    }
    used.removeAll(arguments);
    for (String argument : used) {
      report(
          LanguageCode.MESSAGE_UNKNOWN_ARGUMENT,
          place,
          source,
          key,
          argument,
          arguments.isEmpty() ? "no arguments" : "the arguments " + String.join(", ", arguments));
    }
    return used.isEmpty();
  }

  private void report(Code code, SourceSpan place, String source, Object... arguments) {
    findings.add(Diagnostic.of(code, place, arguments).withExcerpt(source));
  }

  private static boolean isContinued(CharSequence line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    String text = line.toString().stripLeading();
    return backslashes % 2 == 1 && !text.startsWith("#") && !text.startsWith("!");
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
