package dev.dossier.check;

import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every condition of a runbook holds in some case: it names a service that the runbook covers, in
 * its own model, and kinds of data that the definition of an incident knows.
 */
final class ConditionRules {

  private ConditionRules() {}

  static void check(Located<Runbook> record, Context context) {
    RunbookCases cases = RunbookCases.of(record.value(), context.corpus());
    if (!cases.areAll()) {
      return;
    }
    List<RunbookStep> steps = record.value().steps();
    for (int i = 0; i < steps.size(); i++) {
      holds(steps.get(i).when(), cases, record, context, "steps", i, "when");
      Decision decision = steps.get(i).decision();
      List<Branch> branches = decision == null ? List.of() : decision.branches();
      for (int b = 0; b < branches.size(); b++) {
        holds(
            branches.get(b).when(),
            cases,
            record,
            context,
            "steps",
            i,
            "decision",
            "branches",
            b,
            "when");
      }
    }
  }

  private static void holds(
      @Nullable StepCondition condition,
      RunbookCases cases,
      Located<Runbook> record,
      Context context,
      Object... place) {
    if (condition == null || cases.all().stream().anyMatch(one -> one.meets(condition))) {
      return;
    }
    context
        .findings()
        .add(
            record,
            record.places().keyAt(place),
            RunbookCode.CONDITION_NEVER_HOLDS,
            because(condition, cases.all()));
  }

  /** Which part of the condition never holds; all together where each does by itself. */
  private static String because(StepCondition condition, List<RunbookCase> cases) {
    boolean isKnown =
        condition.data().isEmpty()
            || cases.stream().anyMatch(one -> one.meets(dataOnly(condition)));
    if (!isKnown) {
      return "no criterion of the definition knows the data " + String.join(", ", condition.data());
    }
    StepCondition place =
        new StepCondition(List.of(), condition.services(), condition.models(), List.of());
    return cases.stream().noneMatch(one -> one.meets(place))
        ? "the runbook covers no such service or service model"
        : "its parts exclude each other";
  }

  private static StepCondition dataOnly(StepCondition condition) {
    return new StepCondition(List.of(), List.of(), List.of(), condition.data());
  }
}
