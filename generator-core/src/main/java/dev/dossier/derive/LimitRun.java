package dev.dossier.derive;

import dev.dossier.derive.Deadline.Course;
import dev.dossier.derive.DerivationStep.Kind;
import dev.dossier.model.Combination;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Moment;
import dev.dossier.model.Roll;
import dev.dossier.model.TimeCondition;
import dev.dossier.model.TimeLimit;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the clocks of one time limit against what is known of one incident. */
final class LimitRun {

  private static final Comparator<ClockEnd> BY_END =
      Comparator.comparing((ClockEnd clock) -> clock.due().toInstant());

  private final TimeLimit limit;
  private final RegimeFacts facts;
  private final DayCount days;
  private final List<DerivationStep> steps = new ArrayList<>();
  private final List<ClockEnd> running = new ArrayList<>();
  private final List<Start> withoutEnd = new ArrayList<>();
  private final List<EventId> missing = new ArrayList<>();
  private boolean waiting;
  private boolean undeclared;

  private LimitRun(TimeLimit limit, RegimeFacts facts) {
    this.limit = limit;
    this.facts = facts;
    this.days = DayCount.of(limit, facts.organization());
  }

  /** The end of {@code limit} by what {@code facts} know. */
  static Deadline of(TimeLimit limit, RegimeFacts facts) {
    LimitRun run = new LimitRun(limit, facts);
    limit.clocks().forEach(run::start);
    return run.deadline();
  }

  private void start(LimitClock clock) {
    ScopeFinding scope = ScopeFinding.of(clock.scope(), facts);
    if (scope.answer() == ScopeFinding.Answer.NOT_DECLARED) {
      undeclared = true;
      steps.add(
          new DerivationStep(Kind.CHOICE, name(clock) + " is left out: " + because(scope), null));
    } else if (scope.answer() == ScopeFinding.Answer.APPLIES && holdsOfTimes(clock)) {
      moment(clock).ifPresentOrElse(start -> run(clock, start), () -> wait(clock));
    }
  }

  private void run(LimitClock clock, Moment start) {
    OffsetDateTime from = RegimeFacts.earliest(start);
    List<DerivationStep> own = new ArrayList<>();
    own.add(new DerivationStep(Kind.START, TraceText.start(startName(clock), start), from));
    if (clock.amount() == null || clock.unit() == null) {
      withoutEnd.add(new Start(startName(clock), start));
      own.add(new DerivationStep(Kind.COUNT, limit.wording().text(), null));
      steps.addAll(own);
      return;
    }
    List<DerivationStep> skipped = new ArrayList<>();
    OffsetDateTime due = days.end(clock, from, skipped);
    own.add(new DerivationStep(Kind.COUNT, counted(clock), due));
    own.addAll(skipped);
    running.add(
        new ClockEnd(name(clock), new Start(startName(clock), start), due, clock.unit(), own));
  }

  private void wait(LimitClock clock) {
    EventId event = clock.from();
    if (event != null && facts.misses(event)) {
      missing.add(event);
      steps.add(
          new DerivationStep(
              Kind.START, facts.name(event) + ": " + facts.key(event) + " is not recorded", null));
    } else {
      waiting = true;
      steps.add(new DerivationStep(Kind.START, startName(clock) + ": has not come", null));
    }
  }

  private Deadline deadline() {
    boolean latest = limit.combine() == Combination.LATEST;
    if (!running.isEmpty() && !(latest && (waiting || !missing.isEmpty()))) {
      return ended(latest ? Collections.max(running, BY_END) : Collections.min(running, BY_END));
    }
    if (!withoutEnd.isEmpty()) {
      return deadline(Course.WITHOUT_END, withoutEnd.get(0), null);
    }
    if (!missing.isEmpty()) {
      return deadline(Course.ANCHOR_MISSING, null, null);
    }
    if (waiting) {
      return deadline(Course.WAITING, null, null);
    }
    return deadline(undeclared ? Course.UNDECLARED : Course.NONE, null, null);
  }

  private Deadline ended(ClockEnd decisive) {
    running.forEach(clock -> steps.addAll(clock.steps()));
    if (running.size() > 1) {
      String rule = limit.combine() == Combination.LATEST ? "the latest" : "the earliest";
      steps.add(
          new DerivationStep(Kind.CHOICE, rule + " counts: " + decisive.name(), decisive.due()));
    }
    OffsetDateTime due = rolled(decisive);
    steps.add(new DerivationStep(Kind.END, "due " + TraceText.instant(due, days.zone()), due));
    return deadline(Course.RUNNING, decisive.start(), due);
  }

  private OffsetDateTime rolled(ClockEnd clock) {
    Roll roll = limit.roll() == null ? Roll.NONE : limit.roll();
    OffsetDateTime moved = days.rolled(clock.due(), clock.unit(), roll);
    if (moved.isEqual(clock.due())) {
      return clock.due();
    }
    var day = days.day(clock.due());
    String off =
        TraceText.day(day)
            + days.working().holiday(day).map(name -> " (" + name + ")").orElse("")
            + " is no working day ("
            + days.working().name()
            + ")";
    Optional<String> exempt =
        limit.noRollFor().stream().filter(facts.organization().roles()::contains).findFirst();
    if (exempt.isPresent()) {
      steps.add(
          new DerivationStep(
              Kind.ROLL,
              off + ", but the end stays for a " + exempt.get().replace('-', ' '),
              clock.due()));
      return clock.due();
    }
    String to = roll == Roll.NOON_OF_NEXT_WORKING_DAY ? "noon of the next one" : "the next one";
    steps.add(new DerivationStep(Kind.ROLL, off + ": it moves to " + to, moved));
    return moved;
  }

  private Deadline deadline(Course course, @Nullable Start start, @Nullable OffsetDateTime due) {
    return new Deadline(
        course,
        start == null ? null : start.at(),
        start == null ? null : start.event(),
        due,
        steps,
        missing);
  }

  private boolean holdsOfTimes(LimitClock clock) {
    if (clock.onlyIf() != null && !isLate(clock.onlyIf())) {
      return false;
    }
    if (clock.unless() == null || !isLate(clock.unless())) {
      return true;
    }
    steps.add(
        new DerivationStep(
            Kind.CHOICE, name(clock) + " does not count: " + words(clock.unless()), null));
    return false;
  }

  /** Whether the event came too late, or can only come too late by now. */
  private boolean isLate(TimeCondition condition) {
    Optional<Moment> before = moment(condition.after(), condition.afterFiling());
    if (before.isEmpty()) {
      return false;
    }
    OffsetDateTime threshold =
        days.plus(RegimeFacts.earliest(before.get()), condition.amount(), condition.unit());
    return facts
        .event(condition.event())
        .map(event -> RegimeFacts.earliest(event).isAfter(threshold))
        .orElseGet(() -> facts.asOf().isAfter(threshold.toInstant()));
  }

  private Optional<Moment> moment(LimitClock clock) {
    return moment(clock.from(), clock.fromFiling());
  }

  private Optional<Moment> moment(@Nullable EventId event, @Nullable DutyId filing) {
    if (event != null) {
      return facts.event(event);
    }
    return filing == null ? Optional.empty() : facts.filing(filing);
  }

  private String startName(LimitClock clock) {
    return startName(clock.from(), clock.fromFiling());
  }

  private String startName(@Nullable EventId event, @Nullable DutyId filing) {
    if (event != null) {
      return facts.name(event);
    }
    return filing == null ? "" : "sent: " + facts.name(filing);
  }

  private String name(LimitClock clock) {
    return clock.amount() == null || clock.unit() == null
        ? startName(clock)
        : startName(clock) + " + " + TraceText.amount(clock.amount(), clock.unit());
  }

  private String counted(LimitClock clock) {
    String from =
        clock.countFrom() == dev.dossier.model.CountFrom.END_OF_YEAR
            ? "from the end of the calendar year, + "
            : "+ ";
    long amount = clock.amount() == null ? 0 : clock.amount();
    LimitUnit unit = clock.unit() == null ? LimitUnit.HOURS : clock.unit();
    String first =
        clock.dayZero() == dev.dossier.model.DayZero.INCLUDED
            ? ", of which the day of the event is the first"
            : "";
    String basis = limit.basis() == null ? "" : "; " + limit.basis();
    return from + TraceText.amount(amount, unit) + first + basis;
  }

  private String words(TimeCondition condition) {
    return facts.name(condition.event())
        + " later than "
        + TraceText.amount(condition.amount(), condition.unit())
        + " after "
        + startName(condition.after(), condition.afterFiling());
  }

  private static String because(ScopeFinding scope) {
    return String.join("; ", scope.reasons());
  }

  /** What starts a clock. */
  private record Start(String event, Moment at) {}

  /** A clock with its end. */
  private record ClockEnd(
      String name, Start start, OffsetDateTime due, LimitUnit unit, List<DerivationStep> steps) {}
}
