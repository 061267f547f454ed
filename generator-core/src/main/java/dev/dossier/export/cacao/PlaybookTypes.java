package dev.dossier.export.cacao;

import dev.dossier.model.Phase;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a playbook is for, in the words of CACAO 2.0 (playbook-type-ov), and what that says of
 * phases.
 *
 * <p>A runbook is of a type where one of its steps is: it notifies, or it belongs to a phase that
 * stands for a function of NIST CSF 2.0. Where evidence is kept in the phase of detection, what
 * happened is investigated as well. A process whose phases state no function says nothing but
 * whether something is notified.
 */
final class PlaybookTypes {

  /** Which function of NIST CSF 2.0 a type is about. */
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "detection", "Detect",
          "investigation", "Detect",
          "mitigation", "Respond",
          "remediation", "Recover",
          "prevention", "Protect");

  private PlaybookTypes() {}

  /**
   * The types of {@code runbook}, in the order of CACAO's vocabulary.
   *
   * @param process the process that it follows; absent if it is not known
   */
  static List<String> of(Runbook runbook, @Nullable ResponseProcess process) {
    Map<PhaseId, List<String>> functions = new LinkedHashMap<>();
    if (process != null) {
      process.phases().forEach(phase -> functions.put(phase.id(), phase.correspondsTo()));
    }
    List<String> types = new ArrayList<>();
    for (String type :
        List.of(
            "detection",
            "investigation",
            "mitigation",
            "notification",
            "prevention",
            "remediation")) {
      Predicate<RunbookStep> isOf =
          type.equals("notification")
              ? step -> step.notification() != null
              : step ->
                  functions.getOrDefault(step.phase(), List.of()).contains(FUNCTIONS.get(type))
                      && (!type.equals("investigation") || !step.evidence().isEmpty());
      if (runbook.steps().stream().anyMatch(isOf)) {
        types.add(type);
      }
    }
    return types;
  }

  /**
   * The phase of {@code process} to which the steps of a playbook belong that states the types
   * {@code stated}: the one phase that all of those point to that say anything of phases. Empty
   * where they point to several or to none.
   */
  static Optional<PhaseId> phase(JsonNode stated, ResponseProcess process) {
    List<PhaseId> phases = new ArrayList<>();
    for (JsonNode type : stated) {
      String function = FUNCTIONS.getOrDefault(type.asString(""), "");
      process.phases().stream()
          .filter(phase -> phase.correspondsTo().contains(function))
          .map(Phase::id)
          .findFirst()
          .filter(id -> !phases.contains(id))
          .ifPresent(phases::add);
    }
    return phases.size() == 1 ? Optional.of(phases.get(0)) : Optional.empty();
  }
}
