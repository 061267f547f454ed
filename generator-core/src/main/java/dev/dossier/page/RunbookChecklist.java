package dev.dossier.page;

import dev.dossier.model.Phase;
import dev.dossier.model.PhaseExit;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is ticked in one phase of a runbook.
 *
 * @param phase the phase
 * @param steps its steps in the order of the runbook
 * @param exits what must hold before the phase is left
 */
public record RunbookChecklist(Anchor phase, List<RunbookStepPart> steps, List<String> exits) {

  public RunbookChecklist {
    steps = List.copyOf(steps);
    exits = List.copyOf(exits);
  }

  /** The phases that have steps, in the order of the process. */
  static List<RunbookChecklist> of(
      Runbook runbook, List<RunbookStepPart> parts, PageContext context) {
    PhaseNames names = new PhaseNames(runbook.process(), context);
    return runbook.steps().stream()
        .map(step -> step.phase())
        .distinct()
        .sorted(Comparator.comparingInt(names::position))
        .map(
            phase ->
                new RunbookChecklist(
                    names.phase(phase),
                    Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                        .filter(i -> runbook.steps().get(i).phase().equals(phase))
                        .map(parts::get)
                        .toList(),
                    exits(runbook, phase, context)))
        .toList();
  }

  /** As the runbook says; where it says nothing of the phase, as its process does. */
  private static List<String> exits(Runbook runbook, PhaseId phase, PageContext context) {
    return runbook.phases().stream()
        .filter(each -> each.phase().equals(phase))
        .findFirst()
        .map(PhaseExit::exitCriteria)
        .orElseGet(() -> ofProcess(context.corpus().processes().get(runbook.process()), phase));
  }

  private static List<String> ofProcess(@Nullable ResponseProcess process, PhaseId id) {
    return process == null
        ? List.of()
        : process.phases().stream()
            .filter(phase -> phase.id().equals(id))
            .findFirst()
            .map(Phase::exitCriteria)
            .orElse(List.of());
  }
}
