package dev.dossier.derive;

import dev.dossier.check.RunbookCases;
import dev.dossier.derive.RunbookTimes.Budget;
import dev.dossier.derive.RunbookTimes.Stretch;
import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.diagnostic.SpanText;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.RegimeId;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whoever follows a runbook notifies in time, on the longest way and under every regime. */
final class RunbookTimeRules {

  /** How many steps of a way are told at each of its ends, where it is long. */
  private static final int TOLD = 8;

  private final Located<Runbook> record;
  private final FactContext context;

  private RunbookTimeRules(Located<Runbook> record, FactContext context) {
    this.record = record;
    this.context = context;
  }

  static void check(Located<Runbook> record, Corpus corpus, FactContext context) {
    RunbookTimeRules rules = new RunbookTimeRules(record, context);
    RunbookTimes times =
        RunbookTimes.of(
            record.value(),
            null,
            corpus,
            context.asOf().atZone(context.organization().timeZone()).toLocalDate());
    RunbookCases cases = RunbookCases.of(record.value(), corpus);
    times.budgets().stream()
        .filter(budget -> !budget.isInTime())
        .forEach(budget -> rules.tooLate(budget, cases.suffix(budget.circumstances())));
    times.untimed().forEach(step -> rules.report(step, RunbookCode.STEP_WITHOUT_TIME, step));
    if (!times.unnotified().isEmpty()) {
      rules.unnotified(times.unnotified());
    }
  }

  private void tooLate(Budget budget, String suffix) {
    report(
        budget.step(),
        RunbookCode.NOTICE_TOO_LATE,
        budget.duty().name().text(),
        SpanText.of(budget.limit()),
        budget.event() == null
            ? "the filing of \"" + budget.filing() + "\""
            : "\"" + budget.event() + "\"",
        budget.from() == null ? ", counted from the beginning as no step before sets it" : "",
        path(budget.path()),
        SpanText.of(budget.takes()),
        suffix);
  }

  private void unnotified(List<RegimeId> regimes) {
    List<RunbookStep> steps = record.value().steps();
    int first =
        IntStream.range(0, steps.size())
            .filter(i -> steps.get(i).notification() != null)
            .findFirst()
            .orElseGet(
                () ->
                    IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).call() != null)
                        .findFirst()
                        .orElse(0));
    report(
        steps.get(first).id(),
        RunbookCode.REGIME_NOT_NOTIFIED,
        regimes.stream().map(RegimeId::value).collect(Collectors.joining(", ")));
  }

  private static String path(List<Stretch> path) {
    List<String> words = new ArrayList<>(path.stream().map(RunbookTimeRules::word).toList());
    if (words.size() > 2 * TOLD + 1) {
      List<String> left = words.subList(TOLD, words.size() - TOLD);
      String more = "… " + left.size() + " more …";
      left.clear();
      words.add(TOLD, more);
    }
    return String.join(" → ", words);
  }

  private static String word(Stretch stretch) {
    return stretch.step()
        + (stretch.within().isEmpty() ? "" : " [" + path(stretch.within()) + "]")
        + (stretch.isTimed() ? " (" + SpanText.of(stretch.takes()) + ")" : " (no target)");
  }

  private void report(StepId step, RunbookCode code, Object... arguments) {
    List<StepId> order = record.value().steps().stream().map(RunbookStep::id).toList();
    context.findings().add(record, record.at("steps", order.indexOf(step), "id"), code, arguments);
  }
}
