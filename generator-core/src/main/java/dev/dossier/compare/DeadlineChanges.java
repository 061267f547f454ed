package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import dev.dossier.model.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds which duties to notify have to be fulfilled earlier, later, or counted from elsewhere. */
final class DeadlineChanges {

  private static final long MINUTES_OF_AN_HOUR = 60;
  private static final long MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

  private final States states;

  DeadlineChanges(States states) {
    this.states = states;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    states
        .before()
        .corpus()
        .regimes()
        .forEach(
            (id, before) -> {
              Regime after = states.after().corpus().regimes().get(id);
              if (after != null) {
                compare(before, after, changes);
              }
            });
    return changes;
  }

  private void compare(Regime before, Regime after, List<Change> changes) {
    for (int i = 0; i < before.duties().size(); i++) {
      for (int j = 0; j < after.duties().size(); j++) {
        NotificationDuty one = before.duties().get(i);
        NotificationDuty other = after.duties().get(j);
        if (one.id().equals(other.id()) && !one.limit().equals(other.limit())) {
          List<ChangeKind> kinds = kinds(one.limit(), other.limit());
          for (ChangeKind kind : kinds) {
            changes.add(change(kind, before, i, after, j));
          }
        }
      }
    }
  }

  private Change change(ChangeKind kind, Regime before, int i, Regime after, int j) {
    NotificationDuty one = before.duties().get(i);
    NotificationDuty other = after.duties().get(j);
    boolean reckoned = kind != ChangeKind.DUTY_CHANGED;
    boolean sameWords = one.limit().wording().equals(other.limit().wording());
    return new Change(
        kind,
        new Subject(
            new Part("regime", after.id().value(), after.name()),
            List.of(new Part("duty", other.id().value(), other.name().text())),
            reckoned ? "limit" : "wording of the limit"),
        sameWords ? clocks(one.limit()) : wording(one, other),
        sameWords ? clocks(other.limit()) : wording(other, one),
        states.before().at(before.id(), List.of("duties", i, "limit")),
        states.after().at(after.id(), List.of("duties", j, "limit")),
        null,
        List.of(Actor.PROVIDER),
        List.of());
  }

  private @Nullable String wording(NotificationDuty duty, NotificationDuty other) {
    return states.text().of(duty.limit().wording(), other.limit().wording());
  }

  /** What became of a limit: of where it runs from and of how long it is, each where it changed. */
  static List<ChangeKind> kinds(TimeLimit before, TimeLimit after) {
    if (isSameButWording(before, after)) {
      return List.of(ChangeKind.DUTY_CHANGED);
    }
    if (before.clocks().size() != after.clocks().size() || !isSameButClocks(before, after)) {
      return List.of(ChangeKind.DEADLINE_CHANGED);
    }
    List<ChangeKind> kinds = new ArrayList<>();
    boolean shorter = false;
    boolean longer = false;
    for (int i = 0; i < before.clocks().size(); i++) {
      LimitClock one = before.clocks().get(i);
      LimitClock other = after.clocks().get(i);
      OptionalInt order = order(one, other);
      if (!isSameButStartAndLength(one, other) || order.isEmpty()) {
        return List.of(ChangeKind.DEADLINE_CHANGED);
      }
      shorter |= order.getAsInt() > 0;
      longer |= order.getAsInt() < 0;
      if (!sameStart(one, other) && kinds.isEmpty()) {
        kinds.add(ChangeKind.DEADLINE_ANCHOR_CHANGED);
      }
    }
    if (shorter && longer) {
      return List.of(ChangeKind.DEADLINE_CHANGED);
    }
    if (shorter || longer) {
      kinds.add(shorter ? ChangeKind.DEADLINE_SHORTENED : ChangeKind.DEADLINE_EXTENDED);
    }
    return kinds.isEmpty() ? List.of(ChangeKind.DEADLINE_CHANGED) : kinds;
  }

  private static boolean isSameButWording(TimeLimit one, TimeLimit other) {
    return one.clocks().equals(other.clocks()) && isSameButClocks(one, other);
  }

  private static boolean isSameButClocks(TimeLimit one, TimeLimit other) {
    return one.combine() == other.combine()
        && one.roll() == other.roll()
        && one.noRollFor().equals(other.noRollFor())
        && Objects.equals(one.calendar(), other.calendar())
        && Objects.equals(one.timeZone(), other.timeZone())
        && Objects.equals(one.dayEnds(), other.dayEnds())
        && Objects.equals(one.basis(), other.basis());
  }

  private static boolean sameStart(LimitClock one, LimitClock other) {
    return Objects.equals(one.from(), other.from())
        && Objects.equals(one.fromFiling(), other.fromFiling());
  }

  private static boolean isSameButStartAndLength(LimitClock one, LimitClock other) {
    return one.countFrom() == other.countFrom()
        && one.dayZero() == other.dayZero()
        && Objects.equals(one.scope(), other.scope())
        && Objects.equals(one.onlyIf(), other.onlyIf())
        && Objects.equals(one.unless(), other.unless());
  }

  /** How the length of one compares to that of the other; empty where no number tells. */
  private static OptionalInt order(LimitClock one, LimitClock other) {
    Long amount = one.amount();
    Long otherAmount = other.amount();
    if (amount == null || otherAmount == null) {
      return amount == null && otherAmount == null ? OptionalInt.of(0) : OptionalInt.empty();
    }
    if (one.unit() == other.unit()) {
      return OptionalInt.of(Long.compare(amount, otherAmount));
    }
    Long minutes = minutes(one.unit());
    Long otherMinutes = minutes(other.unit());
    return minutes == null || otherMinutes == null
        ? OptionalInt.empty()
        : OptionalInt.of(Long.compare(amount * minutes, otherAmount * otherMinutes));
  }

  private static @Nullable Long minutes(@Nullable LimitUnit unit) {
    if (unit == null) {
      return null;
    }
    return switch (unit) {
      case MINUTES -> 1L;
      case HOURS -> MINUTES_OF_AN_HOUR;
      case DAYS -> MINUTES_OF_A_DAY;
      case BUSINESS_DAYS, MONTHS -> null;
    };
  }

  private String clocks(TimeLimit limit) {
    String clocks = limit.clocks().stream().map(this::clock).collect(Collectors.joining(" or "));
    List<String> more = new ArrayList<>();
    for (String component :
        List.of("combine", "roll", "noRollFor", "calendar", "timeZone", "dayEnds", "basis")) {
      Component named = Objects.requireNonNull(Component.named(TimeLimit.class, component));
      String text = states.text().of(named.in(limit));
      if (text != null) {
        more.add(named.words() + " " + text);
      }
    }
    return more.isEmpty() ? clocks : clocks + " (" + String.join(", ", more) + ")";
  }

  private String clock(LimitClock clock) {
    StringBuilder text = new StringBuilder();
    if (clock.amount() == null || clock.unit() == null) {
      text.append("no fixed time");
    } else {
      text.append(clock.amount()).append(' ').append(states.text().of(clock.unit()));
    }
    EventId event = clock.from();
    DutyId filing = clock.fromFiling();
    if (event != null) {
      text.append(" from ").append(event.value().replace('-', ' '));
    } else if (filing != null) {
      text.append(" from the filing of ").append(states.names().of(filing));
    }
    for (String component : List.of("countFrom", "dayZero", "scope", "onlyIf", "unless")) {
      Component named = Objects.requireNonNull(Component.named(LimitClock.class, component));
      String more = states.text().of(named.in(clock));
      if (more != null) {
        text.append(", ").append(named.words()).append(' ').append(more);
      }
    }
    return text.toString();
  }
}
