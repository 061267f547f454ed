package dev.dossier.derive;

import dev.dossier.model.Branch;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import dev.dossier.model.TickedStep;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which steps of a runbook lead to which others. */
final class StepOrder {

  private final List<RunbookStep> steps;

  /** For each step the steps that it leads to, in any number of steps. */
  private final List<BitSet> reached = new ArrayList<>();

  private StepOrder(List<RunbookStep> steps) {
    this.steps = steps;
  }

  static StepOrder of(Runbook runbook) {
    StepOrder order = new StepOrder(runbook.steps());
    for (int i = 0; i < order.steps.size(); i++) {
      order.reached.add(order.reachedFrom(i));
    }
    return order;
  }

  private BitSet reachedFrom(int start) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(following(start));
    while (!open.isEmpty()) {
      int step = open.pop();
      if (!found.get(step)) {
        found.set(step);
        open.addAll(following(step));
      }
    }
    return found;
  }

  private List<Integer> following(int i) {
    RunbookStep step = steps.get(i);
    List<StepId> named = new ArrayList<>();
    if (step.decision() != null) {
      step.decision().branches().stream().map(Branch::next).forEach(next -> add(named, next));
    } else if (step.parallel() != null) {
      named.addAll(step.parallel().branches());
    } else if (step.next() != null) {
      named.add(step.next());
    } else if (!step.last() && i + 1 < steps.size()) {
      named.add(steps.get(i + 1).id());
    }
    add(named, step.onTimeOut());
    return named.stream().map(this::position).filter(at -> at >= 0).toList();
  }

  private static void add(List<StepId> steps, @Nullable StepId step) {
    if (step != null) {
      steps.add(step);
    }
  }

  private int position(StepId id) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The number of the first step that leads to the one of {@code tick}, and not from it, but was
   * done after it; absent where there is none.
   */
  @Nullable Integer overtaken(TickedStep tick, List<TickedStep> ticked) {
    OffsetDateTime at = tick.at();
    int here = position(tick.step());
    if (at == null || here < 0 || !FollowedRunbook.isDone(tick)) {
      return null;
    }
    return ticked.stream()
        .filter(FollowedRunbook::isDone)
        .filter(other -> isAfter(other.at(), at))
        .map(other -> position(other.step()))
        .filter(other -> other >= 0 && leads(other, here) && !leads(here, other))
        .min(Integer::compare)
        .map(other -> other + 1)
        .orElse(null);
  }

  private static boolean isAfter(@Nullable OffsetDateTime time, OffsetDateTime other) {
    return time != null && time.isAfter(other);
  }

  private boolean leads(int from, int to) {
    return reached.get(from).get(to);
  }
}
