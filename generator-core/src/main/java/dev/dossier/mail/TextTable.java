package dev.dossier.mail;

import dev.dossier.render.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A table as lines of text: in columns where they fit, else each row as a list of its cells under
 * their headings.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST_COLUMN = 8;

  private final List<List<String>> rows;
  private final boolean headed;
  private final int columns;

  /**
   * @param rows the cells of each row, in which {@code \n} separates lines
   * @param headed whether the first row holds headings
   */
  private TextTable(List<List<String>> rows, boolean headed) {
    this.rows = rows;
    this.headed = headed;
    this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The lines of {@code table}, its caption first. */
  static List<String> lines(Element table, int width) {
    List<String> lines = new ArrayList<>();
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      lines.addAll(TextLines.wrap(caption.text(), width));
      lines.add("");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(
          row.children().stream()
              .map(cell -> PlainText.inline(cell).strip())
              .collect(Collectors.toList()));
    }
    TextTable text = new TextTable(rows, table.selectFirst("thead") != null);
    lines.addAll(text.fits(width) ? text.inColumns(width) : text.inLists(width));
    return lines;
  }

  private boolean fits(int width) {
    return columns * (LEAST_COLUMN + GAP.length()) - GAP.length() <= width;
  }

  private List<String> inColumns(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      lines.addAll(inColumns(rows.get(row), widths));
      if (row == 0 && headed) {
        lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
      }
    }
    return lines;
  }

  /** The widths that cells want, the widest column made narrower until all fit. */
  private int[] widths(int width) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int widest = row.get(i).lines().mapToInt(TextWidth::of).max().orElse(0);
        widths[i] = Math.max(widths[i], Math.max(1, widest));
      }
    }
    while (Arrays.stream(widths).sum() + GAP.length() * (columns - 1) > width) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        if (widths[i] > widths[widest]) {
          widest = i;
        }
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> inColumns(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(TextLines.wrap(row.get(i), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < cells.size(); x++) {
        String text = y < cells.get(x).size() ? cells.get(x).get(y) : "";
        line.append(text)
            .append(" ".repeat(Math.max(0, widths[x] - TextWidth.of(text))))
            .append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> inLists(int width) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : headed ? rows.subList(1, rows.size()) : rows) {
      for (int i = 0; i < row.size(); i++) {
        String heading = headed && i < rows.get(0).size() ? rows.get(0).get(i) + ": " : "";
        lines.addAll(PlainText.hanging(i == 0 ? "- " : "  ", "  ", heading + row.get(i), width));
      }
    }
    return lines;
  }
}
