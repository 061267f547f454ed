package dev.dossier.derive;

import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which runbook answers a type of incident on which services, and when it was last rehearsed for
 * them. Services for which the same holds stand together.
 *
 * @param type the type of incident
 * @param runbook the runbook; absent where there is none
 * @param exercise the last exercise that was held of it for these services; absent without one
 * @param services the services
 */
public record RunbookCoverage(
    IncidentTypeId type,
    @Nullable RunbookId runbook,
    @Nullable ExerciseId exercise,
    List<ServiceId> services) {

  public RunbookCoverage {
    services = List.copyOf(services);
  }

  private record Answer(@Nullable RunbookId runbook, @Nullable ExerciseId exercise) {}

  /**
   * What covers {@code type}: runbooks in their order, what none covers last.
   *
   * @param services all services
   * @param runbooks all runbooks; those that are superseded count for nothing
   * @param held the exercises that were held
   */
  public static List<RunbookCoverage> of(
      IncidentTypeId type,
      Collection<Service> services,
      Collection<Runbook> runbooks,
      Collection<Exercise> held) {
    Map<Answer, List<ServiceId>> answers = new LinkedHashMap<>();
    List<ServiceId> open = new ArrayList<>(services.stream().map(Service::id).toList());
    for (Runbook runbook : runbooks) {
      for (Service service : services) {
        if (covers(runbook, type, service)) {
          Answer answer = new Answer(runbook.id(), last(runbook.id(), service.id(), held));
          answers.computeIfAbsent(answer, key -> new ArrayList<>()).add(service.id());
          open.remove(service.id());
        }
      }
    }
    if (!open.isEmpty()) {
      answers.put(new Answer(null, null), open);
    }
    return answers.entrySet().stream()
        .map(
            each ->
                new RunbookCoverage(
                    type, each.getKey().runbook(), each.getKey().exercise(), each.getValue()))
        .toList();
  }

  private static boolean covers(Runbook runbook, IncidentTypeId type, Service service) {
    return runbook.incidentTypes().contains(type)
        && (runbook.services().isEmpty() || runbook.services().contains(service.id()))
        && (runbook.models().isEmpty() || runbook.models().contains(service.model()))
        && (runbook.control() == null || runbook.control().status() != DocumentStatus.SUPERSEDED);
  }

  private static @Nullable ExerciseId last(
      RunbookId runbook, ServiceId service, Collection<Exercise> held) {
    return held.stream()
        .filter(each -> each.runbook().equals(runbook))
        .filter(each -> each.services().isEmpty() || each.services().contains(service))
        .max(Comparator.comparing(Exercise::date).thenComparing(each -> each.id().value()))
        .map(Exercise::id)
        .orElse(null);
  }
}
