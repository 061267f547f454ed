package dev.dossier.derive;

import dev.dossier.model.IncidentId;
import dev.dossier.model.RunbookId;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a step of a runbook was skipped or late over many incidents.
 *
 * @param runbook the runbook
 * @param step the step
 * @param number its number in the runbook, from 1
 * @param title what to do in it
 * @param recorded in how many incidents something is recorded of it
 * @param skipped in how many of them it was skipped
 * @param late in how many of them it was late
 * @param incidents those in which it was skipped or late
 */
public record StepTally(
    RunbookId runbook,
    StepId step,
    int number,
    String title,
    int recorded,
    int skipped,
    int late,
    List<IncidentId> incidents) {

  public StepTally {
    incidents = List.copyOf(incidents);
  }

  private record Key(RunbookId runbook, StepId step) {}

  /**
   * The steps that were skipped or late, the most often first; then those of which less is
   * recorded, then in the order of the runbooks.
   */
  public static List<StepTally> all(Map<IncidentId, List<FollowedRunbook>> incidents) {
    Map<Key, StepTally> tallies = new LinkedHashMap<>();
    incidents.forEach(
        (incident, runbooks) -> {
          for (FollowedRunbook runbook : runbooks) {
            byStep(runbook)
                .forEach(
                    (key, steps) -> tallies.merge(key, of(key, steps, incident), StepTally::plus));
          }
        });
    return tallies.values().stream()
        .filter(each -> !each.incidents.isEmpty())
        .sorted(
            Comparator.comparingInt((StepTally each) -> -each.incidents.size())
                .thenComparingInt(StepTally::recorded)
                .thenComparing(each -> each.runbook.value())
                .thenComparingInt(StepTally::number))
        .toList();
  }

  private static Map<Key, List<FollowedStep>> byStep(FollowedRunbook runbook) {
    Map<Key, List<FollowedStep>> steps = new LinkedHashMap<>();
    for (FollowedStep each : runbook.recorded()) {
      Key key = new Key(runbook.runbook().id(), each.step().id());
      steps.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
    }
    return steps;
  }

  private static StepTally of(Key key, List<FollowedStep> steps, IncidentId incident) {
    boolean skipped = steps.stream().anyMatch(each -> has(each, StepDeviation.SKIPPED));
    boolean late = steps.stream().anyMatch(each -> has(each, StepDeviation.LATE));
    return new StepTally(
        key.runbook(),
        key.step(),
        steps.get(0).number(),
        steps.get(0).step().title(),
        1,
        skipped ? 1 : 0,
        late ? 1 : 0,
        skipped || late ? List.of(incident) : List.of());
  }

  private static boolean has(FollowedStep step, StepDeviation deviation) {
    return step.deviations().contains(deviation);
  }

  private StepTally plus(StepTally other) {
    List<IncidentId> both = new ArrayList<>(incidents);
    both.addAll(other.incidents);
    return new StepTally(
        runbook,
        step,
        number,
        title,
        recorded + other.recorded,
        skipped + other.skipped,
        late + other.late,
        both);
  }
}
