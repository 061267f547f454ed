package dev.dossier.model;

import java.util.List;

/**
 * The table of operational boundaries: phase by kind of team.
 *
 * @param process the process whose phases are the rows
 * @param introduction how to read it
 * @param columns the kinds of teams
 * @param rows the phases
 */
public record Boundaries(
    ProcessId process, Prose introduction, List<BoundaryColumn> columns, List<BoundaryRow> rows) {

  public Boundaries {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
