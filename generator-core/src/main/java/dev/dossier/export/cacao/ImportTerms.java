package dev.dossier.export.cacao;

import dev.dossier.model.Corpus;
import dev.dossier.model.PhaseId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook is read against, and what a runbook states where a playbook says nothing.
 *
 * @param corpus the data that the runbook is for
 * @param taken ids that no runbook may have
 * @param id the id that was asked for; made of the playbook if absent
 * @param process the id of the process that it follows
 * @param phase the id of the phase that its steps belong to where the playbook does not tell
 * @param owner the id of the team that keeps it right, and does what no people do
 * @param incidentType the id of the type of incident that it answers; the nearest if absent
 * @param teams ids of teams by the names or ids of agents
 */
public record ImportTerms(
    Corpus corpus,
    Set<String> taken,
    @Nullable String id,
    String process,
    String phase,
    String owner,
    @Nullable String incidentType,
    Map<String, String> teams) {

  public ImportTerms {
    taken = Set.copyOf(taken);
    teams = Map.copyOf(teams);
  }

  /** The same, with steps that belong to another phase. */
  ImportTerms inPhase(PhaseId other) {
    return new ImportTerms(corpus, taken, id, process, other.value(), owner, incidentType, teams);
  }
}
