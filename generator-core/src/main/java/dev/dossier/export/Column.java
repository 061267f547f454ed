package dev.dossier.export;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param heading its heading
 * @param width how wide it is, in characters
 * @param words the words that its cells choose from; empty where they hold any text
 */
record Column(String heading, int width, List<String> words) {

  Column {
    words = List.copyOf(words);
  }

  /** A column of any text. */
  static Column of(String heading, int width) {
    return new Column(heading, width, List.of());
  }
}
