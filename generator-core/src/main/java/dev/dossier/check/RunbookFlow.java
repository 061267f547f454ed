package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Located;
import dev.dossier.model.Parallel;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of a runbook lead from the first to an end. A step says where it leads in one way only:
 * by a decision, by parallel branches, by naming the next step, by being the last, or, silently, by
 * its place in the list; besides it may lead elsewhere when its time runs out.
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
                step.parallel() == null ? null : "parallel",
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
        .flatMap(step -> named(step).stream())
        .allMatch(next -> position(next) >= 0);
  }

  private static List<StepId> named(RunbookStep step) {
    List<StepId> named = new ArrayList<>();
    Stream.of(Optional.ofNullable(step.next()), Optional.ofNullable(step.onTimeOut()))
        .forEach(next -> next.ifPresent(named::add));
    Decision decision = step.decision();
    if (decision != null) {
      decision.branches().stream()
          .map(branch -> Optional.ofNullable(branch.next()))
          .forEach(next -> next.ifPresent(named::add));
    }
    Parallel parallel = step.parallel();
    if (parallel != null) {
      named.addAll(parallel.branches());
      named.add(parallel.join());
    }
    return named;
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
    List<Integer> following = new ArrayList<>(onceDone(i));
    StepId onTimeOut = step.onTimeOut();
    if (onTimeOut != null) {
      following.add(position(onTimeOut));
    }
    return following;
  }

  /** Where a step leads when it is done, or passed over as it does not apply. */
  private List<Integer> onceDone(int i) {
    RunbookStep step = steps.get(i);
    int after = i == steps.size() - 1 ? END : i + 1;
    Decision decision = step.decision();
    Parallel parallel = step.parallel();
    List<Integer> following = new ArrayList<>();
    if (decision != null) {
      for (Branch branch : decision.branches()) {
        StepId next = branch.next();
        following.add(next == null ? END : position(next));
      }
      if (step.when() != null) {
        following.add(after);
      }
    } else if (parallel != null) {
      parallel.branches().forEach(branch -> following.add(position(branch)));
      if (step.when() != null) {
        following.add(position(parallel.join()));
      }
    } else {
      StepId next = step.next();
      following.add(next != null ? position(next) : step.last() ? END : after);
    }
    return following;
  }

  private int position(StepId id) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).id().equals(id))
        .findFirst()
        .orElse(END);
  }
}
