package dev.dossier.derive;

import dev.dossier.model.Corpus;
import dev.dossier.model.IncidentId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is the same in two states of the data. What follows from one incident follows from it and
 * from all records that are no incidents, never from another incident; where those are the same in
 * both states, it need not be worked out again.
 */
public final class Unchanged {

  private Unchanged() {}

  /**
   * The incidents that are the same in both states; empty if a record that is no incident is not.
   */
  public static Optional<Set<IncidentId>> incidents(Corpus before, Corpus now) {
    if (!before.withIncidents(Map.of()).equals(now.withIncidents(Map.of()))) {
      return Optional.empty();
    }
    Set<IncidentId> same = new HashSet<>();
    now.incidents()
        .forEach(
            (id, incident) -> {
              if (incident.equals(before.incidents().get(id))) {
                same.add(id);
              }
            });
    return Optional.of(same);
  }
}
