package dev.dossier;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which playbook to take into which data as a runbook.
 *
 * <pre>{@code
 * ImportRequest request =
 *     new ImportRequest(dataDirectory, playbook, null, null, null, null, Map.of());
 * Dossier.importRunbook(request).written().ifPresent(out::println);
 * }</pre>
 *
 * @param dataDirectory the folder of the data
 * @param playbook a playbook of CACAO 2.0 as JSON
 * @param id the id of the runbook; that which the playbook states, or made of its name, if absent
 * @param process the id of the process that it follows where the playbook states none; the one that
 *     most records follow if absent
 * @param team the id of the team that keeps it right where the playbook states none; that which
 *     answers for documents if absent
 * @param incidentType the id of the type of incident that it answers; those that the labels of the
 *     playbook name if absent
 * @param teams ids of teams by the names or ids of agents of the playbook
 */
public record ImportRequest(
    Path dataDirectory,
    Path playbook,
    @Nullable String id,
    @Nullable String process,
    @Nullable String team,
    @Nullable String incidentType,
    Map<String, String> teams) {

  public ImportRequest {
    teams = Map.copyOf(teams);
  }
}
