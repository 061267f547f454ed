package dev.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of letters in every language that there are. Thread-safe. */
public final class MessageBundles {

  private static final List<String> SHIPPED_LANGUAGES = List.of("de", "en", "es", "fr", "ja");
  private static final String FALLBACK = "en";
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

  private static Map<String, Map<String, String>> shippedPatterns() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    SHIPPED_LANGUAGES.forEach(language -> all.put(language, patterns(language)));
    return all;
  }

  private static Map<String, String> patterns(String language) {
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
    return !nearest(locale).isEmpty();
  }

  /**
   * The words in the language of {@code locale}, or the English ones where there are none; with the
   * dates, numbers and plurals of {@code locale}.
   */
  public Messages of(Locale locale) {
    return messages.computeIfAbsent(
        locale,
        key -> {
          String language = nearest(locale);
          return new Messages(
              locale, patterns.getOrDefault(language.isEmpty() ? FALLBACK : language, Map.of()));
        });
  }

  /** The longest beginning of the tag of {@code locale} that names a language there is; or "". */
  private String nearest(Locale locale) {
    String tag = locale.toLanguageTag();
    while (!patterns.containsKey(tag) && !tag.isEmpty()) {
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return tag;
  }
}
