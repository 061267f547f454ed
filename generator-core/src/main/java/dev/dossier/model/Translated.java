package dev.dossier.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text in one language or in several. */
public sealed interface Translated permits Prose, Phrase {

  /**
   * The text in each of its languages, the original first. {@link Locale#ROOT} stands for a
   * language that is not known and does for every reader.
   */
  Map<Locale, String> texts();

  /**
   * The text for readers of {@code wanted}: in that language, whatever the region, where there is
   * one; else the original.
   */
  default Wording in(Locale wanted) {
    return translation(wanted).orElseGet(this::original);
  }

  /** Whether readers of {@code wanted} have it in their language. */
  default boolean isIn(Locale wanted) {
    return translation(wanted).isPresent();
  }

  /** The text as it was written first. */
  default Wording original() {
    Map.Entry<Locale, String> first = texts().entrySet().iterator().next();
    return new Wording(first.getValue(), first.getKey());
  }

  private Optional<Wording> translation(Locale wanted) {
    String exact = texts().get(wanted);
    if (exact != null) {
      return Optional.of(new Wording(exact, wanted));
    }
    return texts().entrySet().stream()
        .filter(
            text ->
                text.getKey().equals(Locale.ROOT)
                    || text.getKey().getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .map(text -> new Wording(text.getValue(), text.getKey()));
  }
}
