package dev.dossier.export;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Books as workbooks of Office Open XML (ISO/IEC 29500). Every cell is text, so that no value
 * becomes a formula, whatever it begins with. Each table has filters, its headings and the columns
 * that name its rows stay in view and come back on every printed page.
 */
final class XlsxBook {

  private static final String PROGRAM = "Dossier";
  private static final String PROGRAM_VERSION = "1.0";
  private static final String FONT = "Calibri";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final String CUT =
      " [cut here: a cell holds no more; the whole text is in the CSV]";
  private static final double LINE_HEIGHT = 13;
  private static final double FILLED = 0.92;
  private static final int WIDEST_PAGE = 150;
  private static final int MOST_PAGES_ACROSS = 4;

  private static final String INK = "1F2937";
  private static final String LINE = "C9D1DB";
  private static final String HEADING = "1F3A5F";
  private static final String PINNED = "F3F5F8";

  private final Book book;
  private final Workbook workbook;
  private final Set<String> names = new HashSet<>();

  private XlsxBook(Book book, Workbook workbook) {
    this.book = book;
    this.workbook = workbook;
  }

  /**
   * {@code book} as a file.
   *
   * @param asOf when it counts as made
   */
  static byte[] of(Book book, Instant asOf) {
    return ReproduciblePackage.of(
        out -> {
          try (Workbook workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION)) {
            workbook.setGlobalDefaultFont(FONT, 10);
            workbook.properties().setTitle(book.title()).setKeywords(book.label().printed());
            new XlsxBook(book, workbook).write();
          }
        },
        asOf);
  }

  private void write() throws IOException {
    cover(book.cover());
    for (Sheet sheet : book.sheets()) {
      table(sheet);
    }
  }

  private void cover(Sheet sheet) throws IOException {
    Worksheet page = page(sheet, false);
    page.hideGridLines();
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<String> line = sheet.rows().get(row);
      page.value(row, 0, line.get(0));
      page.value(row, 1, text(line.get(1)));
      int room = sheet.columns().get(1).width();
      page.rowHeight(row, row == 0 ? 26 : height(lines(line.get(1), room)));
      page.style(row, 0).bold().fontColor(INK).verticalAlignment("top").set();
      page.style(row, 1)
          .fontColor(INK)
          .fontSize(row == 0 ? 16 : 10)
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .borderColor(BorderSide.BOTTOM, LINE)
          .set();
    }
    page.finish();
  }

  private void table(Sheet sheet) throws IOException {
    int columns = sheet.columns().size();
    int rows = sheet.rows().size();
    Worksheet page = page(sheet, true);
    page.freezePane(sheet.pinned(), 1);
    page.repeatRows(0);
    page.repeatCols(0, sheet.pinned() - 1);
    page.setAutoFilter(0, 0, Math.max(1, rows), columns - 1);
    for (int column = 0; column < columns; column++) {
      page.value(0, column, sheet.columns().get(column).heading());
    }
    page.range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fontColor("FFFFFF")
        .fillColor(HEADING)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
    page.rowHeight(0, height(lines(sheet.headings(), sheet)) + 6);
    for (int row = 0; row < rows; row++) {
      page.rowHeight(row + 1, height(lines(sheet.rows().get(row), sheet)));
      for (int column = 0; column < columns; column++) {
        String text = sheet.rows().get(row).get(column);
        if (!text.isEmpty()) {
          page.value(row + 1, column, text(text));
        }
        style(page, row + 1, column, sheet, text);
      }
    }
    for (int column = 0; column < columns && rows > 0; column++) {
      Set<String> words = sheet.columns().get(column).words().keySet();
      if (!words.isEmpty()) {
        page.range(1, column, rows, column)
            .validateWithListByFormula("\"" + String.join(",", words) + "\"");
      }
    }
    page.finish();
  }

  private static void style(Worksheet page, int row, int column, Sheet sheet, String text) {
    boolean pinned = column < sheet.pinned();
    Column of = sheet.columns().get(column);
    String fill = of.words().isEmpty() ? (pinned ? PINNED : null) : of.fill(text);
    var style =
        page.style(row, column)
            .fontColor(INK)
            .wrapText(true)
            .verticalAlignment("top")
            .borderStyle(BorderStyle.THIN)
            .borderColor(LINE);
    if (column == 0) {
      style.bold();
    }
    if (fill != null) {
      style.fillColor(fill);
    }
    style.set();
  }

  /** How many lines the longest cell of a row takes. */
  private static int lines(List<String> row, Sheet sheet) {
    int most = 1;
    for (int column = 0; column < row.size(); column++) {
      most = Math.max(most, lines(row.get(column), sheet.columns().get(column).width()));
    }
    return most;
  }

  /** How many lines {@code text} takes in a column of {@code room} characters, by whole words. */
  private static int lines(String text, int room) {
    int lines = 0;
    for (String paragraph : text.split(Terms.NEXT, -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ")) {
        if (used > 0 && used + word.length() > room * FILLED) {
          lines++;
          used = 0;
        }
        lines += word.length() / (room + 1);
        used += word.length() + 1;
      }
    }
    return lines;
  }

  /** The height of a row of {@code lines}, in points. */
  private static double height(int lines) {
    return Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 4);
  }

  /** A sheet with its columns as wide as they are, set up to be printed. */
  private Worksheet page(Sheet sheet, boolean wide) {
    Worksheet page = workbook.newWorksheet(name(sheet.name()));
    int width = 0;
    for (int column = 0; column < sheet.columns().size(); column++) {
      int own = sheet.columns().get(column).width();
      page.width(column, own);
      width += own;
    }
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation(wide ? "landscape" : "portrait");
    page.setFitToPage(true);
    page.fitToWidth((short) Math.min(MOST_PAGES_ACROSS, (width + WIDEST_PAGE - 1) / WIDEST_PAGE));
    page.fitToHeight((short) 999);
    page.leftMargin(0.4f);
    page.rightMargin(0.4f);
    page.header(marginal(book.title() + ": " + sheet.name()), Position.LEFT, 9);
    page.header(marginal(book.label().printed()), Position.RIGHT, 9);
    page.footer("Page &P of &N", Position.RIGHT, 9);
    return page;
  }

  /** {@code text} where an ampersand begins a command. */
  private static String marginal(String text) {
    return text.replace("&", "&&");
  }

  /** A name that a sheet can have, and that no other sheet of the book has. */
  private String name(String wanted) {
    String possible = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = shortened(possible, LONGEST_NAME);
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      String ending = " " + number;
      name = shortened(possible, LONGEST_NAME - ending.length()) + ending;
    }
    return name;
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }

  /** {@code text} as long as a cell can hold. */
  static String text(String text) {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
  }
}
