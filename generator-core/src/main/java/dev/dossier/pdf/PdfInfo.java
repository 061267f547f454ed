package dev.dossier.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself in its metadata.
 *
 * @param title shown by viewers in place of the file name; not blank
 * @param language of the document as a BCP 47 tag, such as {@code en-GB}
 * @param author person or organisation, if known
 * @param subject one line on the contents
 * @param keywords in the order in which they are to appear
 * @param label sharing label such as {@code TLP:AMBER}, kept among the keywords too
 * @param created instant of creation and modification; written with second precision in UTC
 * @param producer name and version of the program that made the document
 */
public record PdfInfo(
    String title,
    String language,
    @Nullable String author,
    @Nullable String subject,
    List<String> keywords,
    @Nullable String label,
    Instant created,
    String producer) {

  public PdfInfo {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    keywords = List.copyOf(keywords);
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(producer, "producer");
  }

  /** Information with a title, a language and an instant only. */
  public static PdfInfo of(String title, String language, Instant created, String producer) {
    return new PdfInfo(title, language, null, null, List.of(), null, created, producer);
  }
}
