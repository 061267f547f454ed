package dev.dossier.derive;

import dev.dossier.model.CountFrom;
import dev.dossier.model.DayZero;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Roll;
import dev.dossier.model.TimeLimit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of time limits. Minutes and hours are exact and run through nights, days off and
 * changes of daylight-saving time. Days and months are those of the calendar in one zone; such a
 * limit ends with its last day. A month ends on the day of the same number, or on its last day
 * where it has none such (Regulation (EEC, Euratom) No 1182/71, Article 3(2)).
 *
 * @param zone the zone of the days
 * @param working which days are working days
 * @param dayEnds when a day ends; midnight if absent
 */
record DayCount(ZoneId zone, WorkingDays working, @Nullable LocalTime dayEnds) {

  static DayCount of(TimeLimit limit, OrganizationFacts organization) {
    return new DayCount(organization.zone(limit), organization.workingDays(limit), limit.dayEnds());
  }

  /** When {@code clock} ends that runs from {@code start}, with a step for what it skips. */
  OffsetDateTime end(LimitClock clock, OffsetDateTime start, List<DerivationStep> steps) {
    long amount = clock.amount() == null ? 0 : clock.amount();
    LimitUnit unit = clock.unit() == null ? LimitUnit.HOURS : clock.unit();
    return clock.countFrom() == CountFrom.END_OF_YEAR
        ? endOf(counted(clock, LocalDate.of(day(start).getYear(), 12, 31), amount, unit, steps))
        : switch (unit) {
          case MINUTES, HOURS -> plus(start, amount, unit);
          case DAYS, BUSINESS_DAYS, MONTHS ->
              endOf(counted(clock, day(start), amount, unit, steps));
        };
  }

  /** {@code start} and some more, for conditions: days are whole and end with their last moment. */
  OffsetDateTime plus(OffsetDateTime start, long amount, LimitUnit unit) {
    return switch (unit) {
      case MINUTES -> start.plus(Duration.ofMinutes(amount));
      case HOURS -> start.plus(Duration.ofHours(amount));
      case DAYS -> endOf(day(start).plusDays(amount));
      case MONTHS -> endOf(day(start).plusMonths(amount));
      case BUSINESS_DAYS -> endOf(businessDays(day(start), amount, new ArrayList<>()));
    };
  }

  /** Where {@code end} goes that falls on a day off. */
  OffsetDateTime rolled(OffsetDateTime end, LimitUnit unit, Roll roll) {
    LocalDate day = day(end);
    if (roll == Roll.NONE || working.isWorking(day)) {
      return end;
    }
    LocalDate next = working.after(day);
    if (roll == Roll.NOON_OF_NEXT_WORKING_DAY) {
      return next.atTime(LocalTime.NOON).atZone(zone).toOffsetDateTime();
    }
    return unit == LimitUnit.HOURS || unit == LimitUnit.MINUTES
        ? next.atTime(end.atZoneSameInstant(zone).toLocalTime()).atZone(zone).toOffsetDateTime()
        : endOf(next);
  }

  /** The day of {@code instant} in the zone. */
  LocalDate day(OffsetDateTime instant) {
    return instant.atZoneSameInstant(zone).toLocalDate();
  }

  private LocalDate counted(
      LimitClock clock, LocalDate day, long amount, LimitUnit unit, List<DerivationStep> steps) {
    LocalDate before = clock.dayZero() == DayZero.INCLUDED ? day.minusDays(1) : day;
    return switch (unit) {
      case BUSINESS_DAYS -> businessDays(before, amount, steps);
      case MONTHS ->
          clock.dayZero() == DayZero.INCLUDED
              ? day.plusMonths(amount).minusDays(1)
              : day.plusMonths(amount);
      case MINUTES, HOURS, DAYS -> before.plusDays(amount);
    };
  }

  private LocalDate businessDays(LocalDate before, long amount, List<DerivationStep> steps) {
    LocalDate day = before;
    List<String> skipped = new ArrayList<>();
    for (long counted = 0; counted < amount; ) {
      day = day.plusDays(1);
      if (working.isWorking(day)) {
        counted++;
      } else {
        skipped.add(
            TraceText.day(day) + working.holiday(day).map(name -> " (" + name + ")").orElse(""));
      }
    }
    if (!skipped.isEmpty()) {
      steps.add(
          new DerivationStep(
              DerivationStep.Kind.SKIP,
              "not counted: " + String.join(", ", skipped) + "; " + working.name(),
              null));
    }
    return day;
  }

  private OffsetDateTime endOf(LocalDate day) {
    return dayEnds == null
        ? day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toOffsetDateTime()
        : day.atTime(dayEnds).atZone(zone).toOffsetDateTime();
  }
}
