package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.page.ClockBoard;
import dev.dossier.render.BoardCalendar;
import dev.dossier.render.BoardJson;
import dev.dossier.render.BoardTable;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of the open duties to notify.
 *
 * <pre>{@code
 * Dossier.clocks(request)
 *     .board()
 *     .ifPresent(board -> System.out.print(ClocksResult.table(board, 80, Colours.NONE)));
 * }</pre>
 *
 * @param diagnostics every finding, in order of place
 * @param board the open duties; empty where findings stop the run, as clocks made from faulty data
 *     could be wrong
 */
public record ClocksResult(List<Diagnostic> diagnostics, Optional<ClockBoard> board) {

  public ClocksResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A table for a terminal, its lines ended by line feeds.
   *
   * @param columns the width of the terminal; below 72 the table is wider than it
   * @param colours whether states stand out in colour
   */
  public static String table(ClockBoard board, int columns, BoardTable.Colours colours) {
    return BoardTable.of(board, columns, colours);
  }

  /** JSON of the shape that {@code data/schema/clocks.schema.json} describes. */
  public static String json(ClockBoard board) {
    return BoardJson.of(board);
  }

  /** A calendar of the deadlines, as RFC 5545 defines it. */
  public static String calendar(ClockBoard board) {
    return BoardCalendar.of(board);
  }
}
