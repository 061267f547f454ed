package dev.dossier.model;

import java.util.List;

/**
 * The table of operational boundaries: phase by kind of team.
 *
 * @param introduction how to read it
 * @param columns the kinds of teams
 * @param rows the phases
 */
public record Boundaries(Prose introduction, List<BoundaryColumn> columns, List<BoundaryRow> rows) {

  public Boundaries {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
