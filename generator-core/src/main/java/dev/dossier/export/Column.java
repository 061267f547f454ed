package dev.dossier.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param heading its heading
 * @param width how wide it is, in characters
 * @param words the words that its cells choose from; empty where they hold any text
 */
record Column(String heading, int width, Map<String, Tone> words) {

  Column {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** A column of any text. */
  static Column of(String heading, int width) {
    return new Column(heading, width, Map.of());
  }

  /** The colour behind {@code text}; absent for any text. */
  @Nullable String fill(String text) {
    Tone tone = words.get(text);
    return tone == null ? null : tone.fill();
  }
}
