package dev.dossier.render;

import dev.dossier.derive.ClockState;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.OpenClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The board of open duties as a table of text, for a terminal. */
public final class BoardTable {

  /** The narrowest terminal that the table is laid out for, in columns. */
  public static final int NARROWEST = 72;

  private static final int WIDE = 116;
  private static final String GAP = "  ";
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  /** Whether states are coloured. */
  public enum Colours {
    ANSI,
    NONE
  }

  private record Column(String head, int width) {}

  private final ClockBoard board;
  private final int columns;
  private final Colours colours;
  private final StringBuilder text = new StringBuilder();

  private BoardTable(ClockBoard board, int columns, Colours colours) {
    this.board = board;
    this.columns = Math.max(columns, NARROWEST);
    this.colours = colours;
  }

  /**
   * The table of {@code board}; every line ends with a line feed and is at most as wide as the
   * terminal.
   *
   * @param columns how wide the terminal is; at least {@link #NARROWEST} are used
   */
  public static String of(ClockBoard board, int columns, Colours colours) {
    BoardTable table = new BoardTable(board, columns, colours);
    table.write();
    return table.text.toString();
  }

  private void write() {
    paragraph(
        "Notification clocks of "
            + board.organization()
            + " as of "
            + UTC.format(board.asOf())
            + " · "
            + board.label());
    paragraph(board.overview());
    if (!board.clocks().isEmpty()) {
      text.append('\n');
      rows();
    }
    text.append('\n');
    int undeclared = board.undeclared().size();
    if (undeclared > 0) {
      paragraph(
          (undeclared == 1
                  ? "Of 1 regime it is not stated whether it applies; "
                  : "Of " + undeclared + " regimes it is not stated whether they apply; ")
              + "the page of the clocks tells what has to be stated.");
    }
    paragraph("This is no legal advice; laws change.");
  }

  private void paragraph(String words) {
    TerminalText.wrap(words, columns).forEach(line -> text.append(line).append('\n'));
  }

  private void rows() {
    List<Column> layout = layout();
    lines(layout.stream().map(column -> List.of(column.head())).toList(), layout, 0, "");
    line(layout.stream().map(column -> "-".repeat(column.width())).toList(), layout, "");
    boolean first = true;
    for (OpenClock clock : board.clocks()) {
      if (!first) {
        text.append('\n');
      }
      first = false;
      row(clock, layout);
    }
  }

  private List<Column> layout() {
    Column state = new Column("STATE", 16);
    Column due = new Column("DUE", 23);
    Column letter = new Column("LETTER", 8);
    int left = columns - state.width() - due.width() - letter.width() - 3 * GAP.length();
    if (columns < WIDE) {
      return List.of(state, due, letter, new Column("INCIDENT, RECIPIENT, DUTY", left));
    }
    int incident = 12;
    int words = left - incident - 2 * GAP.length();
    return List.of(
        state,
        due,
        letter,
        new Column("INCIDENT", incident),
        new Column("RECIPIENT", words * 2 / 5),
        new Column("DUTY", words - words * 2 / 5));
  }

  private void row(OpenClock clock, List<Column> layout) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(state(clock));
    cells.add(due(clock));
    String contents = clock.contents();
    cells.add(List.of(contents == null ? "" : contents));
    String incident = clock.incident().value();
    String duty = clock.clock().duty().name().text();
    if (columns < WIDE) {
      cells.add(List.of(incident + " · " + clock.recipientName(), duty));
    } else {
      cells.add(List.of(incident));
      cells.add(List.of(clock.recipientName()));
      cells.add(List.of(duty));
    }
    int stateLines = TerminalText.wrap(clock.state(), layout.get(0).width()).size();
    lines(cells, layout, stateLines, colour(clock.clock().state()));
  }

  /**
   * Appends a row of the table.
   *
   * @param cells the paragraphs of each cell
   * @param stateLines how many lines of the first cell are coloured
   */
  private void lines(List<List<String>> cells, List<Column> layout, int stateLines, String colour) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < layout.size(); i++) {
      int width = layout.get(i).width();
      wrapped.add(
          cells.get(i).stream().flatMap(part -> TerminalText.wrap(part, width).stream()).toList());
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int at = i;
      line(
          wrapped.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList(),
          layout,
          i < stateLines ? colour : "");
    }
  }

  private static List<String> state(OpenClock clock) {
    return clock.left() == null ? List.of(clock.state()) : List.of(clock.state(), clock.left());
  }

  private List<String> due(OpenClock clock) {
    OffsetDateTime due = clock.clock().due();
    if (due == null) {
      return List.of(clock.clock().duty().limit().wording().text());
    }
    Instant instant = due.toInstant();
    ZonedDateTime local = instant.atZone(board.zone());
    String utc = UTC.format(instant);
    return local.getOffset().equals(ZoneOffset.UTC)
        ? List.of(utc)
        : List.of(LOCAL.format(local), utc);
  }

  private static String colour(ClockState state) {
    return switch (state) {
      case OVERDUE -> "\u001b[1;31m";
      case DUE, ANCHOR_MISSING -> "\u001b[33m";
      case NOT_STARTED, NOT_APPLICABLE, SCOPE_NOT_DECLARED, MET, LATE -> "";
    };
  }

  /** Appends a line of cells, the first of them in {@code colour}. */
  private void line(List<String> cells, List<Column> layout, String colour) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean coloured = i == 0 && colours == Colours.ANSI && !colour.isEmpty();
      line.append(coloured ? colour + cell + "\u001b[0m" : cell);
      line.append(" ".repeat(layout.get(i).width() - TextWidth.of(cell)));
      line.append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
