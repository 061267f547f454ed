package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.util.Map;
import tools.jackson.core.TokenStreamLocation;

/** A file of recipients, read from the start to the end without keeping any of it. */
interface RowSource {

  /**
   * Passes every row to {@code receiver} and what is wrong with the form of the file to {@code
   * findings}.
   *
   * @throws IOException if the file cannot be read
   */
  void read(Receiver receiver, Findings findings) throws IOException;

  /** Takes the rows. */
  interface Receiver {

    /**
     * A row with at least one value.
     *
     * @param span where the row begins
     * @param cells its values by the names of {@link RecipientColumn}
     */
    void row(SourceSpan span, Map<String, Cell> cells);
  }

  /** The place of one character, as the parser tells it. */
  static SourceSpan span(String file, TokenStreamLocation location) {
    return new SourceSpan(
        file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), 1);
  }
}
