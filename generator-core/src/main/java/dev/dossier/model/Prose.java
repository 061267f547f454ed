package dev.dossier.model;

import java.util.Locale;
import java.util.Map;

/**
 * Text in CommonMark with tables and callouts ({@code > [!NOTE]}), in one language or in several.
 *
 * @param texts the source text in each of its languages, the original first
 */
public record Prose(Map<Locale, String> texts) implements Translated {

  public Prose {
    texts = Ordered.copyOf(texts);
  }

  /** A text in a language that is not known. */
  public Prose(String markdown) {
    this(Map.of(Locale.ROOT, markdown));
  }

  /** The source text as it was written first. */
  public String markdown() {
    return original().text();
  }

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return markdown().isBlank();
  }
}
