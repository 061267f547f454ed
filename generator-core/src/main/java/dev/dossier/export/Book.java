package dev.dossier.export;

import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets that belong together, the first of which says what the others are.
 *
 * @param title what it is about
 * @param label the sharing label of all of it
 * @param cover what it is, for whom, of when and from where
 * @param sheets its tables
 */
record Book(String title, SharingLabel label, Sheet cover, List<Sheet> sheets) {

  Book {
    sheets = List.copyOf(sheets);
  }

  /** Its tables after the cover. */
  List<Sheet> all() {
    List<Sheet> all = new ArrayList<>();
    all.add(cover);
    all.addAll(sheets);
    return all;
  }
}
