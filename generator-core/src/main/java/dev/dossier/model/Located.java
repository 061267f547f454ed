package dev.dossier.model;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;

/**
 * A record with the places of its values.
 *
 * @param value the record
 * @param places where its values stand in its file
 * @param text the file's text, as it was read
 * @param <T> the type of the record
 */
public record Located<T>(T value, SourceTree places, SourceText text) {

  /** Where the value at {@code path} stands, see {@link SourceTree#at}. */
  public SourceSpan at(Object... path) {
    return places.at(path);
  }

  /** The file's path relative to its data folder, with forward slashes. */
  public String file() {
    return places.span().file();
  }
}
