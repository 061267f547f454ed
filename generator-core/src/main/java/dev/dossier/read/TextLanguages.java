package dev.dossier.read;

import java.util.Locale;

/**
 * The languages by which the texts of a file are read.
 *
 * @param plain the language of texts for which the file states none
 * @param reader the language of the organisation, in which its documents show a text that comes in
 *     several
 */
record TextLanguages(Locale plain, Locale reader) {

  /** Those of a file of the organisation's own, whose language is {@code language}. */
  static TextLanguages of(Locale language) {
    return new TextLanguages(language, language);
  }

  /** Those of the catalogue, which is written in English. */
  TextLanguages ofCatalogue() {
    return new TextLanguages(Locale.ENGLISH, reader);
  }
}
