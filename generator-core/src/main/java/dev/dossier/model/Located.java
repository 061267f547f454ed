package dev.dossier.model;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.List;

/**
 * A record with the places of its values.
 *
 * @param value the record
 * @param places where its values stand in its file
 * @param text the file's text, as it was read
 * @param earlier what the record was known to say before, the earliest first; empty for a record
 *     without a history
 * @param <T> the type of the record
 */
public record Located<T>(
    T value, SourceTree places, SourceText text, List<EarlierVersion<T>> earlier) {

  public Located {
    earlier = List.copyOf(earlier);
  }

  /** A record without a history. */
  public Located(T value, SourceTree places, SourceText text) {
    this(value, places, text, List.of());
  }

  /** Where the value at {@code path} stands, see {@link SourceTree#at}. */
  public SourceSpan at(Object... path) {
    return places.at(path);
  }

  /** Whether it came with the program, and not from a data folder. */
  public boolean isShipped() {
    return file().startsWith("catalogue/");
  }

  /** The file's path relative to its data folder, with forward slashes. */
  public String file() {
    return places.span().file();
  }
}
