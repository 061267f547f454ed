package dev.dossier.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the table of operational boundaries.
 *
 * @param phase the phase
 * @param activities what each kind of team does
 */
public record BoundaryRow(PhaseId phase, Map<TeamKindId, List<String>> activities) {

  public BoundaryRow {
    Map<TeamKindId, List<String>> copy = new LinkedHashMap<>();
    activities.forEach((kind, done) -> copy.put(kind, List.copyOf(done)));
    activities = Ordered.copyOf(copy);
  }
}
