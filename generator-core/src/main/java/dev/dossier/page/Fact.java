package dev.dossier.page;

import org.jspecify.annotations.Nullable;

/**
 * A labelled value.
 *
 * @param label what it is
 * @param value the value as text
 * @param href where the value leads, relative to the document; absent if nowhere
 */
public record Fact(String label, String value, @Nullable String href) {

  /** A fact that leads nowhere. */
  static Fact of(String label, String value) {
    return new Fact(label, value, null);
  }
}
