package dev.dossier.derive;

import dev.dossier.model.RunbookStep;
import dev.dossier.model.TickState;
import dev.dossier.model.TickedStep;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step of a runbook.
 *
 * @param number its number in the runbook, from 1
 * @param step the step
 * @param tick what is recorded of it; absent where nothing is
 * @param taken how long it took; absent unless it was done and both its times are known
 * @param over by how much it took longer than its target; absent where it did not, or nobody knows
 * @param before the number of a step that leads to this one and was done after it; absent without
 * @param deviations in what it differs from the runbook
 */
public record FollowedStep(
    int number,
    RunbookStep step,
    @Nullable TickedStep tick,
    @Nullable Duration taken,
    @Nullable Duration over,
    @Nullable Integer before,
    Set<StepDeviation> deviations) {

  public FollowedStep {
    deviations = Set.copyOf(deviations);
  }

  /** Whether it is recorded as {@code state}. */
  public boolean is(TickState state) {
    return tick != null && tick.state() == state;
  }
}
