package dev.dossier.read;

import dev.dossier.model.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The written forms of single values. Every method throws {@link IllegalArgumentException} or
 * {@link DateTimeException} if its text is not of the form.
 */
final class Values {

  /** The key of a text in the language of its file, beside those that are languages. */
  static final String PLAIN_TEXT = "text";

  /** The key of a text's own label, beside its languages. */
  static final String LABEL = "sharing-label";

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The zones of the IANA database by region and city, and UTC. */
  static final Set<String> TIME_ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(zone -> zone.contains("/") || zone.equals("UTC"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?"
              + "(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern UNITS =
      Pattern.compile(
          "(?:([0-9]{1,6}) ?d)? ?(?:([0-9]{1,6}) ?h)? ?(?:([0-9]{1,6}) ?min)? ?(?:([0-9]{1,6})"
              + " ?s)?");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62})+");
  private static final Set<String> WINDOWS_DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

  private Values() {}

  static boolean isId(String text) {
    return text.length() <= Id.MAX_LENGTH
        && Id.PATTERN.matcher(text).matches()
        && !isWindowsDevice(text);
  }

  /** Whether Windows takes a file of this name, with any ending, for a device. */
  static boolean isWindowsDevice(String id) {
    int dot = id.indexOf('.');
    return WINDOWS_DEVICES.contains(dot < 0 ? id : id.substring(0, dot));
  }

  static LocalDate date(String text) {
    require(DAY.matcher(text).matches());
    return LocalDate.parse(text);
  }

  static OffsetDateTime dateTime(String text) {
    require(MOMENT.matcher(text).matches());
    return OffsetDateTime.parse(text);
  }

  /** ISO 8601 such as {@code PT72H}, or numbers with units from the largest to the smallest. */
  static Duration duration(String text) {
    require(!text.isBlank() && text.length() <= 40);
    if (text.startsWith("P")) {
      Duration iso = Duration.parse(text);
      require(!iso.isNegative());
      return iso;
    }
    Matcher units = UNITS.matcher(text);
    require(units.matches());
    return Duration.ofDays(number(units.group(1)))
        .plusHours(number(units.group(2)))
        .plusMinutes(number(units.group(3)))
        .plusSeconds(number(units.group(4)));
  }

  static Locale language(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      require(locale.getLanguage().length() >= 2 && locale.getLanguage().length() <= 3);
      return locale;
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A key in a text of several languages: a known language, or the word for the file's own. */
  static String languageOfText(String text) {
    if (!text.equals(PLAIN_TEXT)) {
      String language = language(text).getLanguage();
      require(language.length() == 3 || LANGUAGES.contains(language));
    }
    return text;
  }

  /** A key in a text that may carry a label: one of a text of several languages, or the label. */
  static String keyOfLabelledText(String text) {
    return text.equals(LABEL) ? text : languageOfText(text);
  }

  /** A zone of the IANA database; offsets and short names that mean different places are none. */
  static ZoneId timeZone(String text) {
    require(TIME_ZONES.contains(text));
    return ZoneId.of(text);
  }

  static String country(String text) {
    require(COUNTRIES.contains(text));
    return text;
  }

  static String email(String text) {
    require(text.length() <= 254 && EMAIL.matcher(text).matches());
    return text;
  }

  /** An address to link to; the reason of the exception says what is wrong with others. */
  static URI address(String text) {
    if (text.matches("(?i)https?:/*")) {
      throw new IllegalArgumentException("it names no host");
    }
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("it holds a character that addresses cannot have", e);
    }
    String scheme = uri.getScheme();
    if (scheme == null) {
      requireSitePath(text, uri);
    } else if (!SCHEMES.contains(scheme)) {
      throw new IllegalArgumentException("links that start with " + scheme + ": are not published");
    } else if (!scheme.equals("mailto") && uri.getHost() == null) {
      throw new IllegalArgumentException("it names no host");
    }
    return uri;
  }

  /** The path of a document, without ending, with the record's id as {@code {id}}. */
  static String outputPath(String text) {
    if (text.startsWith("/") || text.contains("\\") || text.contains(":")) {
      throw new IllegalArgumentException("it must be relative, with forward slashes");
    }
    for (String part : text.split("/", -1)) {
      if (!part.matches("[a-z0-9{][a-z0-9{}._-]{0,100}") || part.endsWith(".")) {
        throw new IllegalArgumentException(
            "each part is made of lower-case letters, digits, hyphens and names in braces");
      }
      if (isWindowsDevice(part)) {
        throw new IllegalArgumentException(part + " is the name of a device on Windows");
      }
    }
    return text;
  }

  private static void requireSitePath(String text, URI uri) {
    if (uri.getRawAuthority() != null || text.startsWith("//")) {
      throw new IllegalArgumentException("it names a host without https:");
    }
    if (text.isEmpty() || text.startsWith("/") || text.contains("..")) {
      throw new IllegalArgumentException("paths start at the site's root and stay in it");
    }
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
