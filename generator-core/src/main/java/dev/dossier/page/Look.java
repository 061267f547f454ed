package dev.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What theme and brand put on documents.
 *
 * @param logo where the logo is, relative to the output folder; absent if there is none
 * @param logoText what the logo says to those who do not see it; absent if there is none
 * @param header what stands at the top of each page of a PDF; absent for the title
 * @param footer what stands at the bottom of each page of a PDF, in pieces, of which {@code {page}}
 *     and {@code {pages}} stand for numbers; empty for the number of the page
 */
public record Look(
    @Nullable String logo,
    @Nullable String logoText,
    @Nullable String header,
    List<String> footer) {

  /** The names in braces that stand for something in headers. */
  public static final List<String> IN_HEADER =
      List.of("{title}", "{organization}", "{label}", "{audience}", "{as-of}");

  /** The names in braces that stand for numbers in footers. */
  public static final List<String> NUMBERS = List.of("{page}", "{pages}");

  /** What documents look like of which no theme says anything. */
  public static final Look PLAIN = new Look(null, null, null, List.of());

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  public Look {
    footer = List.copyOf(footer);
  }

  /** A look with patterns, whose names in braces are those of {@link #IN_HEADER} and numbers. */
  public static Look of(
      @Nullable String logo,
      @Nullable String logoText,
      @Nullable String header,
      @Nullable String footer) {
    return new Look(logo, logoText, header, footer == null ? List.of() : pieces(footer));
  }

  /** The names in braces of {@code pattern}, in order. */
  public static List<String> placeholders(String pattern) {
    return PLACEHOLDER.matcher(pattern).results().map(found -> found.group()).toList();
  }

  /** This look on a document, of which {@code values} are the words for names in braces. */
  Look on(Map<String, String> values) {
    return new Look(
        logo,
        logoText,
        header == null ? null : filled(header, values),
        footer.stream().map(piece -> filled(piece, values)).toList());
  }

  private static String filled(String pattern, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
  }

  private static List<String> pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    Matcher number = Pattern.compile("\\{pages?}").matcher(pattern);
    int from = 0;
    while (number.find()) {
      pieces.add(pattern.substring(from, number.start()));
      pieces.add(number.group());
      from = number.end();
    }
    pieces.add(pattern.substring(from));
    pieces.removeIf(String::isEmpty);
    return pieces;
  }
}
