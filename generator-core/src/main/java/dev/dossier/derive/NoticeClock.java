package dev.dossier.derive;

import dev.dossier.model.Anchor;
import dev.dossier.model.Combination;
import dev.dossier.model.CountFrom;
import dev.dossier.model.DayZero;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import dev.dossier.model.TimeCondition;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a duty as it stands before anything has happened: from which event or from which
 * earlier notification it runs, and how long it lasts at least.
 *
 * @param regime the regime
 * @param duty its duty
 * @param event the event; absent where it runs from a filing
 * @param filing the duty of the same regime from whose fulfilment it runs; absent where it runs
 *     from an event
 * @param limit how long it lasts at least
 * @param unless the clock does not count where this holds of the times
 */
record NoticeClock(
    Regime regime,
    NotificationDuty duty,
    @Nullable EventId event,
    @Nullable DutyId filing,
    Duration limit,
    @Nullable TimeCondition unless) {

  /** Times that come after the notifications; before one is recorded no limit runs from it. */
  private static final Set<Anchor> LATE =
      EnumSet.of(Anchor.CONTAINED, Anchor.ERADICATED, Anchor.RECOVERED, Anchor.CLOSED);

  private static final int SHORTEST_MONTH = 28;

  /**
   * The clocks of {@code duty} that can be compared with a runbook. Left out are those without an
   * end, those that count only under a condition of times, and, where the latest of several counts,
   * all of them but the longest.
   */
  static List<NoticeClock> of(Regime regime, NotificationDuty duty, RegimesInScope scopes) {
    Stream<NoticeClock> clocks =
        duty.limit().clocks().stream()
            .filter(clock -> clock.onlyIf() == null && scopes.fitsRoles(clock.scope()))
            .flatMap(clock -> of(regime, duty, clock));
    return duty.limit().combine() == Combination.LATEST
        ? clocks.max((one, other) -> one.limit.compareTo(other.limit)).stream().toList()
        : clocks.toList();
  }

  private static Stream<NoticeClock> of(Regime regime, NotificationDuty duty, LimitClock clock) {
    boolean starts = clock.from() != null || clock.fromFiling() != null;
    return !starts || clock.amount() == null || clock.unit() == null
        ? Stream.empty()
        : Stream.of(
            new NoticeClock(
                regime,
                duty,
                clock.from(),
                clock.from() == null ? clock.fromFiling() : null,
                shortest(duty, clock, clock.amount(), clock.unit()),
                clock.unless()));
  }

  /**
   * Days end with their last moment, so that they last a day less where the day of the event
   * counts, and less still where they end early; a month has 28 days at least.
   */
  private static Duration shortest(
      NotificationDuty duty, LimitClock clock, long amount, LimitUnit unit) {
    long days =
        switch (unit) {
          case MINUTES, HOURS -> 0;
          case DAYS, BUSINESS_DAYS -> amount;
          case MONTHS -> amount * SHORTEST_MONTH;
        };
    if (unit == LimitUnit.MINUTES || unit == LimitUnit.HOURS) {
      return unit == LimitUnit.MINUTES ? Duration.ofMinutes(amount) : Duration.ofHours(amount);
    }
    boolean firstCounts =
        clock.dayZero() == DayZero.INCLUDED && clock.countFrom() != CountFrom.END_OF_YEAR;
    Duration shortest = Duration.ofDays(Math.max(0, firstCounts ? days - 1 : days));
    if (duty.limit().dayEnds() == null) {
      return shortest;
    }
    Duration less = Duration.ofDays(1).minusSeconds(duty.limit().dayEnds().toSecondOfDay());
    return shortest.compareTo(less) > 0 ? shortest.minus(less) : Duration.ZERO;
  }

  /** Whether it runs from a time of every incident that comes before its notifications. */
  boolean runsAnyway() {
    return event != null
        && Arrays.stream(Anchor.values())
            .anyMatch(anchor -> anchor.key().equals(event.value()) && !LATE.contains(anchor));
  }
}
