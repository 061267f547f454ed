package dev.dossier.derive;

import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.TickState;
import dev.dossier.model.TickedStep;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A runbook compared with what was done in an incident or an exercise.
 *
 * @param runbook the runbook
 * @param steps its steps in its order; one that was ticked several times stands there as often
 */
public record FollowedRunbook(Runbook runbook, List<FollowedStep> steps) {

  public FollowedRunbook {
    steps = List.copyOf(steps);
  }

  /**
   * The runbooks of which steps were ticked: the one that was followed, then those it called, in
   * the order in which they are first named.
   *
   * @param followed the runbook that was followed, to which ticks belong that name none
   * @param ticked what became of steps
   * @param runbooks the runbooks by their ids; ticks of others are left out
   */
  public static List<FollowedRunbook> all(
      @Nullable RunbookId followed,
      Collection<TickedStep> ticked,
      Function<RunbookId, Optional<Runbook>> runbooks) {
    Set<RunbookId> named = new LinkedHashSet<>();
    if (followed != null && !ticked.isEmpty()) {
      named.add(followed);
    }
    ticked.stream().map(TickedStep::runbook).filter(Objects::nonNull).forEach(named::add);
    List<FollowedRunbook> all = new ArrayList<>();
    for (RunbookId id : named) {
      List<TickedStep> own =
          ticked.stream()
              .filter(each -> id.equals(each.runbook() == null ? followed : each.runbook()))
              .toList();
      runbooks
          .apply(id)
          .filter(each -> !own.isEmpty())
          .ifPresent(runbook -> all.add(compare(runbook, own)));
    }
    return List.copyOf(all);
  }

  private static FollowedRunbook compare(Runbook runbook, List<TickedStep> ticked) {
    StepOrder order = StepOrder.of(runbook);
    List<FollowedStep> steps = new ArrayList<>();
    for (int i = 0; i < runbook.steps().size(); i++) {
      RunbookStep step = runbook.steps().get(i);
      int number = i + 1;
      List<TickedStep> own = ticked.stream().filter(tick -> tick.step().equals(step.id())).toList();
      if (own.isEmpty()) {
        steps.add(new FollowedStep(number, step, null, null, null, null, Set.of()));
      }
      own.forEach(tick -> steps.add(step(number, step, tick, order.overtaken(tick, ticked))));
    }
    return new FollowedRunbook(runbook, steps);
  }

  private static FollowedStep step(
      int number, RunbookStep step, TickedStep tick, @Nullable Integer before) {
    Duration taken = taken(tick);
    Duration over =
        taken == null || step.target() == null || taken.compareTo(step.target()) <= 0
            ? null
            : taken.minus(step.target());
    Set<StepDeviation> deviations = EnumSet.noneOf(StepDeviation.class);
    if (tick.state() == TickState.SKIPPED) {
      deviations.add(StepDeviation.SKIPPED);
    }
    if (tick.state() == TickState.LATE || over != null) {
      deviations.add(StepDeviation.LATE);
    }
    if (before != null) {
      deviations.add(StepDeviation.OUT_OF_ORDER);
    }
    return new FollowedStep(number, step, tick, taken, over, before, deviations);
  }

  private static @Nullable Duration taken(TickedStep tick) {
    OffsetDateTime begun = tick.begun();
    OffsetDateTime at = tick.at();
    return begun == null || at == null || at.isBefore(begun) || !isDone(tick)
        ? null
        : Duration.between(begun, at);
  }

  /** Whether a step was done, in time or late. */
  static boolean isDone(TickedStep tick) {
    return tick.state() == TickState.DONE || tick.state() == TickState.LATE;
  }

  /** The steps of which something is recorded. */
  public List<FollowedStep> recorded() {
    return steps.stream().filter(each -> each.tick() != null).toList();
  }

  /** The steps that differ from the runbook. */
  public List<FollowedStep> deviations() {
    return steps.stream().filter(each -> !each.deviations().isEmpty()).toList();
  }
}
