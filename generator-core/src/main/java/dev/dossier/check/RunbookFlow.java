package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of a runbook lead from the first to an end. A step says where it leads in one way only:
 * by a decision, by naming the next step, by being the last, or, silently, by its place in the
 * list.
 */
final class RunbookFlow {

  private static final int END = -1;

  private final Located<Runbook> record;
  private final List<RunbookStep> steps;
  private final Findings findings;

  private RunbookFlow(Located<Runbook> record, Findings findings) {
    this.record = record;
    this.steps = record.value().steps();
    this.findings = findings;
  }

  static void check(Located<Runbook> record, Context context) {
    new RunbookFlow(record, context.findings()).check();
  }

  private void check() {
    for (int i = 0; i < steps.size(); i++) {
      oneWayOn(i);
    }
    if (!steps.isEmpty() && namesKnownStepsOnly()) {
      everyStepIsReached();
      everyStepLeadsToAnEnd();
    }
  }

  private void oneWayOn(int i) {
    RunbookStep step = steps.get(i);
    List<String> ways =
        Stream.of(
                step.decision() == null ? null : "decision",
                step.next() == null ? null : "next",
                step.last() ? "last" : null)
            .filter(Objects::nonNull)
            .toList();
    if (ways.size() > 1) {
      findings.add(
          record,
          record.places().keyAt("steps", i, ways.get(1)),
          RecordCode.STEP_LEADS_TWO_WAYS,
          step.id(),
          String.join(" and ", ways));
    }
    if (ways.isEmpty() && i == steps.size() - 1) {
      findings.add(record, record.at("steps", i, "id"), RecordCode.STEP_LEADS_NOWHERE, step.id());
    }
  }

  private boolean namesKnownStepsOnly() {
    return steps.stream()
        .flatMap(
            step ->
                Stream.concat(
                    Stream.ofNullable(step.next()),
                    step.decision() == null
                        ? Stream.empty()
                        : step.decision().branches().stream()
                            .map(Branch::next)
                            .filter(Objects::nonNull)))
        .allMatch(next -> position(next) >= 0);
  }

  private void everyStepIsReached() {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int step = open.pop();
      if (step != END && !reached.get(step)) {
        reached.set(step);
        open.addAll(following(step));
      }
    }
    IntStream.range(0, steps.size())
        .filter(i -> !reached.get(i))
        .forEach(
            i ->
                findings.add(
                    record,
                    record.at("steps", i, "id"),
                    RecordCode.STEP_UNREACHED,
                    steps.get(i).id()));
  }

  private void everyStepLeadsToAnEnd() {
    BitSet ending = new BitSet();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < steps.size(); i++) {
        boolean ends = following(i).stream().anyMatch(next -> next == END || ending.get(next));
        if (ends && !ending.get(i)) {
          ending.set(i);
          changed = true;
        }
      }
    }
    List<String> endless =
        IntStream.range(0, steps.size())
            .filter(i -> !ending.get(i))
            .mapToObj(i -> steps.get(i).id().value())
            .toList();
    if (!endless.isEmpty()) {
      findings.add(
          record,
          record.at("steps", ending.nextClearBit(0), "id"),
          RecordCode.RUNBOOK_WITHOUT_END,
          endless.stream().collect(Collectors.joining(", ")));
    }
  }

  private List<Integer> following(int i) {
    RunbookStep step = steps.get(i);
    Decision decision = step.decision();
    if (decision != null) {
      return decision.branches().stream()
          .map(Branch::next)
          .map(next -> next == null ? END : position(next))
          .toList();
    }
    if (step.next() != null) {
      return List.of(position(step.next()));
    }
    return List.of(step.last() || i == steps.size() - 1 ? END : i + 1);
  }

  private int position(StepId id) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).id().equals(id))
        .findFirst()
        .orElse(END);
  }
}
