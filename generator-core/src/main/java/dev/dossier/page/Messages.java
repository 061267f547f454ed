package dev.dossier.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of letters in one language, with what depends on the reader's locale. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Messages.of(Locale.FRENCH).text("letter.salutation", "salutation", "Madame, Monsieur");
 * }</pre>
 */
public final class Messages {

  private final Locale locale;
  private final Map<String, MessageFormat> formats;
  private final LocaleText localeText;

  /**
   * @param locale whose dates, numbers and plurals are written
   * @param patterns a pattern of ICU's MessageFormat with named arguments for each key
   */
  Messages(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.localeText = new LocaleText(locale);
    ULocale icu = localeText.locale();
    this.formats = new TreeMap<>();
    patterns.forEach((key, pattern) -> formats.put(key, new MessageFormat(pattern, icu)));
  }

  /**
   * The shipped words in the language of {@code locale}; the English ones where there are none.
   * Dates, numbers and plurals are those of {@code locale}.
   */
  public static Messages of(Locale locale) {
    return MessageBundles.shipped().of(locale);
  }

  /** Whose dates, numbers and plurals are written. */
  public Locale locale() {
    return locale;
  }

  /**
   * The words for {@code key}.
   *
   * @param namedArguments names, each followed by its value: a text or a number
   * @throws IllegalArgumentException if there is no such key, or an argument has no value
   */
  public String text(String key, Object... namedArguments) {
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalArgumentException("There are no words for the key " + key);
    }
    if (namedArguments.length % 2 != 0) {
      throw new IllegalArgumentException("The last argument of " + key + " has no value");
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namedArguments.length; i += 2) {
      values.put((String) namedArguments[i], namedArguments[i + 1]);
    }
    for (String name : format.getArgumentNames()) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("The words for " + key + " need a value of " + name);
      }
    }
    StringBuffer text = new StringBuffer();
    synchronized (format) {
      format.format(values, text, null);
    }
    return text.toString();
  }

  /** Whether {@code language} is that of these words, or not known. */
  public boolean isIn(Locale language) {
    return language.equals(Locale.ROOT) || language.getLanguage().equals(locale.getLanguage());
  }

  /** The note that a passage is in {@code language} only. */
  public String noteOn(Locale language) {
    return text("language.of-passage", "language", localeText.language(language));
  }

  /** Dates, numbers, lists and countries as this locale writes them. */
  LocaleText localeText() {
    return localeText;
  }
}
