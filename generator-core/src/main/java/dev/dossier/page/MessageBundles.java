package dev.dossier.page;

import com.ibm.icu.text.MessageFormat;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.LanguageCode;
import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of letters in every language that there are. Thread-safe. */
public final class MessageBundles {

  private static final List<String> SHIPPED_LANGUAGES = List.of("de", "en", "es", "fr", "ja");
  private static final String FALLBACK = "en";
  private static final Pattern FILE = Pattern.compile("letter_.+\\.properties");
  private static final MessageBundles SHIPPED = new MessageBundles(shippedPatterns());

  private final Map<String, Map<String, String>> patterns;
  private final Map<Locale, Messages> messages = new ConcurrentHashMap<>();

  private MessageBundles(Map<String, Map<String, String>> patterns) {
    this.patterns = patterns;
  }

  /** Those in the languages that come with the library. */
  public static MessageBundles shipped() {
    return SHIPPED;
  }

  /**
   * Those that come with the library, with those in the folder {@code messages} of the user's
   * templates: a file of the same name replaces single words of ours, one of another name adds a
   * language.
   *
   * @param findings takes what is wrong with the user's files
   * @throws UncheckedIOException if a file cannot be read
   */
  public static MessageBundles with(Path templateFolder, List<Diagnostic> findings) {
    Map<String, Map<String, String>> all = new TreeMap<>(SHIPPED.patterns);
    Map<String, Set<String>> known = SHIPPED.arguments();
    for (Path file : files(templateFolder.resolve("messages"))) {
      String name = "messages/" + file.getFileName();
      String tag = name.replaceAll("^messages/letter_|\\.properties$", "");
      if (!Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
        findings.add(
            Diagnostic.of(LanguageCode.MESSAGES_LANGUAGE, SourceSpan.wholeFile(name), tag));
        continue;
      }
      MessageFile messages = new MessageFile(name, known, findings);
      Map<String, String> whole = new TreeMap<>(all.getOrDefault(SHIPPED.nearest(tag), Map.of()));
      int before = findings.size();
      whole.putAll(messages.read(text(file)));
      if (findings.size() == before) {
        messages.requireAll(whole);
      }
      all.put(tag, whole);
    }
    return new MessageBundles(all);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FILE.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the folder " + folder, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** The arguments that each key has in any language. */
  Map<String, Set<String>> arguments() {
    Map<String, Set<String>> arguments = new TreeMap<>();
    patterns
        .values()
        .forEach(
            language ->
                language.forEach(
                    (key, pattern) ->
                        arguments
                            .computeIfAbsent(key, each -> new TreeSet<>())
                            .addAll(new MessageFormat(pattern).getArgumentNames())));
    return arguments;
  }

  /** The patterns of {@code language} by their keys. */
  Map<String, String> patterns(Locale language) {
    return Map.copyOf(patterns.getOrDefault(nearest(language.toLanguageTag()), Map.of()));
  }

  private static Map<String, Map<String, String>> shippedPatterns() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    SHIPPED_LANGUAGES.forEach(language -> all.put(language, shippedPatterns(language)));
    return all;
  }

  private static Map<String, String> shippedPatterns(String language) {
    String name = "/dev/dossier/templates/messages/letter_" + language + ".properties";
    try (InputStream in = MessageBundles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> patterns = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> patterns.put(key, text(properties, key)));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", e);
    }
  }

  private static String text(Properties properties, String key) {
    return properties.getProperty(key, "");
  }

  /** The languages that there are, as BCP 47 tags in alphabetical order. */
  public List<String> languages() {
    return List.copyOf(patterns.keySet());
  }

  /** Whether there are words in the language of {@code locale}. */
  public boolean speaks(Locale locale) {
    return !nearest(locale.toLanguageTag()).isEmpty();
  }

  /**
   * The words in the language of {@code locale}, or the English ones where there are none; with the
   * dates, numbers and plurals of {@code locale}.
   */
  public Messages of(Locale locale) {
    return messages.computeIfAbsent(
        locale,
        key -> {
          String language = nearest(locale.toLanguageTag());
          return new Messages(
              locale, patterns.getOrDefault(language.isEmpty() ? FALLBACK : language, Map.of()));
        });
  }

  /** The longest beginning of {@code wanted} that names a language there is; or "". */
  private String nearest(String wanted) {
    String tag = wanted;
    while (!patterns.containsKey(tag) && !tag.isEmpty()) {
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return tag;
  }
}
