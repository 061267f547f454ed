package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The cells of a table by row and column, spans resolved as HTML defines it. */
final class TableGrid {

  /**
   * A cell.
   *
   * @param element its {@code th} or {@code td}
   * @param row of its upper left corner, counted from 0
   * @param column of its upper left corner, counted from 0
   * @param rows that it spans
   * @param columns that it spans
   * @param section the {@code thead}, {@code tbody} or {@code tfoot} around it, or the table
   */
  record Cell(Element element, int row, int column, int rows, int columns, Element section) {
    boolean isHeader() {
      return element.getLocalName().equals("th");
    }

    boolean sharesColumnWith(Cell o) {
      return column < o.column + o.columns && o.column < column + columns;
    }

    boolean sharesRowWith(Cell o) {
      return row < o.row + o.rows && o.row < row + rows;
    }
  }

  private final Predicate<Element> hidden;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Integer, Integer> occupiedUntil = new HashMap<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<Element> rows = new ArrayList<>();
  private int columns;

  private TableGrid(Predicate<Element> hidden) {
    this.hidden = hidden;
  }

  static TableGrid of(Element table, Predicate<Element> hidden) {
    TableGrid grid = new TableGrid(hidden);
    for (Element child : Xhtml.children(table)) {
      if (hidden.test(child)) {
        continue;
      }
      switch (child.getLocalName()) {
        case "thead", "tbody", "tfoot" -> grid.addSection(child);
        case "tr" -> grid.addRow(child, table, Integer.MAX_VALUE);
        default -> {}
      }
    }
    return grid;
  }

  private void addSection(Element section) {
    List<Element> sectionRows = new ArrayList<>();
    for (Element row : Xhtml.children(section)) {
      if (row.getLocalName().equals("tr") && !hidden.test(row)) {
        sectionRows.add(row);
      }
    }
    occupiedUntil.clear();
    int end = rows.size() + sectionRows.size();
    for (Element row : sectionRows) {
      addRow(row, section, end);
    }
    occupiedUntil.clear();
  }

  private void addRow(Element row, Element section, int sectionEnd) {
    int index = rows.size();
    int column = 0;
    for (Element cell : Xhtml.children(row)) {
      if (hidden.test(cell)) {
        continue;
      }
      while (occupiedUntil.getOrDefault(column, 0) > index) {
        column++;
      }
      int across = Xhtml.span(cell, "colspan");
      int down = Math.min(Xhtml.span(cell, "rowspan"), sectionEnd - index);
      cells.add(new Cell(cell, index, column, down, across, section));
      for (int c = column; c < column + across; c++) {
        occupiedUntil.put(c, index + down);
      }
      column += across;
    }
    while (occupiedUntil.getOrDefault(column, 0) > index) {
      column++;
    }
    columns = Math.max(columns, column);
    rows.add(row);
    widths.add(column);
  }

  List<Cell> cells() {
    return cells;
  }

  /** Number of columns of the widest row. */
  int columns() {
    return columns;
  }

  /** The first row that is not as wide as the first one, or null. */
  @Nullable Element irregularRow() {
    for (int i = 1; i < rows.size(); i++) {
      if (!widths.get(i).equals(widths.get(0))) {
        return rows.get(i);
      }
    }
    return null;
  }

  /**
   * Whether scopes do not suffice to find the headers of a cell: a header spans, stands inside the
   * body, or cells name their headers.
   */
  boolean needsHeaders() {
    return cells.stream()
        .anyMatch(
            c ->
                c.element().hasAttribute("headers")
                    || (c.isHeader() && (c.rows() > 1 || c.columns() > 1)));
  }

  /** The header cells of a data cell: those above it in its columns, then those in its rows. */
  List<Cell> headersOf(Cell cell) {
    List<Cell> headers = new ArrayList<>();
    for (Cell header : cells) {
      String scope = header.element().getAttribute("scope");
      boolean heads = header.isHeader() && header != cell;
      boolean rowHeader =
          scope.startsWith("row")
              || (scope.isEmpty() && !header.section().getLocalName().equals("thead"));
      if (heads && !rowHeader && header.row() < cell.row() && header.sharesColumnWith(cell)) {
        headers.add(header);
      } else if (heads
          && rowHeader
          && header.column() < cell.column()
          && header.sharesRowWith(cell)) {
        headers.add(header);
      }
    }
    return headers;
  }
}
