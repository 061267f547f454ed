package dev.dossier.model;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text in CommonMark with tables and callouts ({@code > [!NOTE]}), in one language or in several.
 *
 * @param texts the source text in each of its languages, the original first
 * @param sharingLabel its label, where it is stricter than that of what it stands in
 */
public record Prose(Map<Locale, String> texts, @Nullable SharingLabel sharingLabel)
    implements Translated {

  public Prose {
    texts = Ordered.copyOf(texts);
  }

  /** A text without a label of its own. */
  public Prose(Map<Locale, String> texts) {
    this(texts, null);
  }

  /** A text in a language that is not known. */
  public Prose(String markdown) {
    this(Map.of(Locale.ROOT, markdown), null);
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
