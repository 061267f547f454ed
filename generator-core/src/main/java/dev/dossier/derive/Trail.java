package dev.dossier.derive;

import dev.dossier.derive.RunbookTimes.Stretch;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way that was gone so far, from where a clock began to run.
 *
 * @param before the way before its last step; absent where there is none
 * @param last its last step; absent where nothing was done yet
 * @param from the step that set the event of the clock; absent where it runs from a beginning
 * @param takes how long it takes
 */
record Trail(
    @Nullable Trail before, @Nullable Stretch last, @Nullable StepId from, Duration takes) {

  static final Trail EMPTY = new Trail(null, null, null, Duration.ZERO);

  static Trail from(StepId step) {
    return new Trail(null, null, step, Duration.ZERO);
  }

  /** This way and the step {@code step}, which is done. */
  Trail with(RunbookStep step) {
    Optional<Duration> time = time(step);
    return with(new Stretch(step.id(), time.orElse(Duration.ZERO), time.isPresent(), List.of()));
  }

  /** This way and the step {@code step}, whose time runs out. */
  Trail timedOut(RunbookStep step) {
    Duration timeOut = step.timeOut();
    return with(
        new Stretch(
            step.id(), timeOut == null ? Duration.ZERO : timeOut, timeOut != null, List.of()));
  }

  private Trail with(Stretch stretch) {
    return new Trail(this, stretch, from, takes.plus(stretch.takes()));
  }

  /** {@code trail} and what is gone in the runbook that {@code call} calls; null without either. */
  static @Nullable Trail join(@Nullable Trail trail, RunbookStep call, @Nullable Trail within) {
    return trail == null || within == null
        ? null
        : trail.with(new Stretch(call.id(), within.takes(), true, within.path()));
  }

  /** What is gone in the runbook that {@code call} calls, whose clock began there. */
  static @Nullable Trail within(RunbookStep call, @Nullable Trail within) {
    return within == null ? null : join(from(call.id()), call, within);
  }

  /** The longer of the two, the first where they take the same time; null where both are. */
  static @Nullable Trail longer(@Nullable Trail one, @Nullable Trail other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.takes.compareTo(other.takes) >= 0 ? one : other;
  }

  /** The steps in order. */
  List<Stretch> path() {
    List<Stretch> path = new ArrayList<>();
    for (Trail each = this; each != null; each = each.before) {
      if (each.last != null) {
        path.add(each.last);
      }
    }
    Collections.reverse(path);
    return path;
  }

  /** How long a step takes when it is done; empty where it says nothing of that. */
  static Optional<Duration> time(RunbookStep step) {
    Duration wait = step.await() == null ? null : step.await().duration();
    return Stream.of(Optional.ofNullable(step.target()), Optional.ofNullable(wait))
        .flatMap(Optional::stream)
        .max(Duration::compareTo)
        .or(() -> Optional.ofNullable(step.timeOut()));
  }
}
