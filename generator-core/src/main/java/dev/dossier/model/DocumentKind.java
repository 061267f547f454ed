package dev.dossier.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document ({@code documents.yaml}).
 *
 * @param kind its id
 * @param page the page record that it shows
 * @param template the template that shows it, a file name
 * @param formats what is written; nothing is made if there are none
 * @param path where, relative to the output folder and without extension; {@code {id}} and the like
 *     stand for the record's own
 * @param audience for whom
 * @param title title, where it is not the page's own
 */
public record DocumentKind(
    DocumentKindId kind,
    String page,
    String template,
    List<Format> formats,
    String path,
    AudienceId audience,
    @Nullable String title) {

  public DocumentKind {
    formats = List.copyOf(formats);
  }

  /** This kind in those of its formats that are among {@code wanted}. */
  public DocumentKind in(Set<Format> wanted) {
    return new DocumentKind(
        kind,
        page,
        template,
        formats.stream().filter(wanted::contains).toList(),
        path,
        audience,
        title);
  }
}
