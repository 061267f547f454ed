package dev.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document ({@code documents.yaml}).
 *
 * @param kind its id
 * @param page the page record that it shows, or the export that it holds
 * @param template the template that shows it, a file name; absent for an export
 * @param formats what is written; nothing is made if there are none
 * @param path where, relative to the output folder and without extension; {@code {id}} and the like
 *     stand for the record's own
 * @param audience for whom
 * @param title title, where it is not the page's own
 * @param framework the framework whose controls an export lists; absent for all else
 */
public record DocumentKind(
    DocumentKindId kind,
    String page,
    @Nullable String template,
    List<Format> formats,
    String path,
    AudienceId audience,
    @Nullable String title,
    @Nullable FrameworkId framework) {

  /** What stands in the path of documents that are made for each customer. */
  public static final String CUSTOMER = "{customer}";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  public DocumentKind {
    formats = List.copyOf(formats);
  }

  /** Whether its documents are made for each customer of the audience. */
  public boolean isForEachCustomer() {
    return path.contains(CUSTOMER);
  }

  /** The names that stand in braces in its path, in order. */
  public List<String> placeholders() {
    return PLACEHOLDER.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /**
   * Its path with {@code values} in place of the names in braces.
   *
   * @throws IllegalArgumentException if there is a name without a value
   */
  public String path(Map<String, String> values) {
    return PLACEHOLDER
        .matcher(path)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException("no value for " + found.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** This kind in those of its formats that are among {@code wanted}. */
  public DocumentKind in(Set<Format> wanted) {
    return as(formats.stream().filter(wanted::contains).toList(), audience);
  }

  /** This kind in other formats and for another audience. */
  public DocumentKind as(List<Format> formats, AudienceId audience) {
    return new DocumentKind(kind, page, template, formats, path, audience, title, framework);
  }
}
