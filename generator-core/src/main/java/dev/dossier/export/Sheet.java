package dev.dossier.export;

import java.util.List;

/**
 * A table of texts. Every row has a cell for each column; an empty text is an empty cell.
 *
 * @param id what tells it apart from the other sheets of its book, in file names
 * @param name its name for people
 * @param columns its columns
 * @param pinned how many columns at the left name what a row is about
 * @param rows its rows without the one of the headings
 */
record Sheet(String id, String name, List<Column> columns, int pinned, List<List<String>> rows) {

  Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + " has " + columns.size() + " columns, but a row of " + row.size());
      }
    }
  }

  /** The headings of its columns. */
  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }
}
