package dev.dossier.model;

import java.util.Locale;
import java.util.Map;

/**
 * A short text on one line, in one language or in several.
 *
 * @param texts the text in each of its languages, the original first
 */
public record Phrase(Map<Locale, String> texts) implements Translated {

  public Phrase {
    texts = Ordered.copyOf(texts);
  }

  /** A text in a language that is not known. */
  public Phrase(String text) {
    this(Map.of(Locale.ROOT, text));
  }

  /** The text as it was written first. */
  public String text() {
    return original().text();
  }

  @Override
  public String toString() {
    return text();
  }
}
