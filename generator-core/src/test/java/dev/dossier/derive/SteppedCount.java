package dev.dossier.derive;

import dev.dossier.model.CountFrom;
import dev.dossier.model.DayZero;
import dev.dossier.model.Holiday;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Observance;
import dev.dossier.model.Roll;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The arithmetic of time limits done the other way round, as a check on the program's: it walks
 * minute by minute or day by day, and asks of every day whether it is one that counts.
 */
final class SteppedCount {

  private static final int MINUTE = 60;

  private final ZoneId zone;
  private final HolidayCalendar calendar;

  SteppedCount(ZoneId zone, HolidayCalendar calendar) {
    this.zone = zone;
    this.calendar = calendar;
  }

  Instant end(LimitClock clock, Instant start) {
    long left = Objects.requireNonNull(clock.amount());
    LimitUnit unit = Objects.requireNonNull(clock.unit());
    boolean inDays = unit != LimitUnit.HOURS && unit != LimitUnit.MINUTES;
    if (!inDays) {
      Instant now = start;
      for (long i = 0; i < left * (unit == LimitUnit.HOURS ? 60 : 1); i++) {
        now = now.plusSeconds(MINUTE);
      }
      return now;
    }
    LocalDate first = start.atZone(zone).toLocalDate();
    if (clock.countFrom() == CountFrom.END_OF_YEAR) {
      while (first.plusDays(1).getYear() == first.getYear()) {
        first = first.plusDays(1);
      }
    }
    return lastSecond(lastDay(first, left, unit, clock.dayZero() == DayZero.INCLUDED));
  }

  Instant rolled(Instant end, LimitUnit unit, Roll roll) {
    LocalDate day = end.atZone(zone).toLocalDate();
    if (roll == Roll.NONE || !isOff(day)) {
      return end;
    }
    LocalTime time = end.atZone(zone).toLocalTime();
    while (isOff(day)) {
      day = day.plusDays(1);
    }
    if (roll == Roll.NOON_OF_NEXT_WORKING_DAY) {
      return day.atTime(12, 0).atZone(zone).toInstant();
    }
    return unit == LimitUnit.HOURS || unit == LimitUnit.MINUTES
        ? day.atTime(time).atZone(zone).toInstant()
        : lastSecond(day);
  }

  private LocalDate lastDay(LocalDate first, long amount, LimitUnit unit, boolean firstCounts) {
    LocalDate day = first;
    if (unit == LimitUnit.MONTHS) {
      int number = first.getDayOfMonth();
      long months = 0;
      while (months < amount || (day.getDayOfMonth() != number && !isLastOfMonth(day))) {
        day = day.plusDays(1);
        months += day.getDayOfMonth() == 1 ? 1 : 0;
      }
      return firstCounts ? day.minusDays(1) : day;
    }
    long counted = firstCounts && (unit == LimitUnit.DAYS || !isOff(day)) ? 1 : 0;
    while (counted < amount) {
      day = day.plusDays(1);
      counted += unit == LimitUnit.DAYS || !isOff(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.plusDays(1).getMonth() != day.getMonth();
  }

  private Instant lastSecond(LocalDate day) {
    Instant now = day.atTime(12, 0).atZone(zone).toInstant();
    while (now.plusSeconds(MINUTE).atZone(zone).toLocalDate().equals(day)) {
      now = now.plusSeconds(MINUTE);
    }
    return now.plusSeconds(MINUTE - 1);
  }

  boolean isOff(LocalDate day) {
    return isWeekend(day) || isHoliday(day) || isSubstitute(day);
  }

  private boolean isWeekend(LocalDate day) {
    return calendar.weekend().contains(day.getDayOfWeek());
  }

  private boolean isHoliday(LocalDate day) {
    return calendar.holidays().stream().anyMatch(holiday -> falls(holiday, day));
  }

  /** Whether a holiday of a weekend nearby is kept on {@code day}. */
  private boolean isSubstitute(LocalDate day) {
    for (LocalDate other = day.minusDays(8);
        !other.isAfter(day.plusDays(2));
        other = other.plusDays(1)) {
      if (!isWeekend(other)) {
        continue;
      }
      for (Holiday holiday : calendar.holidays()) {
        if (falls(holiday, other) && keptOn(holiday, other).equals(day)) {
          return true;
        }
      }
    }
    return false;
  }

  private LocalDate keptOn(Holiday holiday, LocalDate weekendDay) {
    Observance own = holiday.observance() == null ? calendar.observance() : holiday.observance();
    boolean sunday = weekendDay.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (own == Observance.NEAREST_WEEKDAY) {
      return sunday ? weekendDay.plusDays(1) : weekendDay.minusDays(1);
    }
    if (own == Observance.NEXT_WORKING_DAY || (own == Observance.SUNDAY_MOVES && sunday)) {
      LocalDate day = weekendDay.plusDays(1);
      while (isWeekend(day) || isHoliday(day) || isTakenBefore(weekendDay, holiday, day)) {
        day = day.plusDays(1);
      }
      return day;
    }
    return weekendDay;
  }

  /** Whether a holiday before this one is already kept on {@code day}. */
  private boolean isTakenBefore(LocalDate weekendDay, Holiday holiday, LocalDate day) {
    LocalDate earlier = weekendDay.minusDays(1);
    return isWeekend(earlier)
        && calendar.holidays().stream()
            .filter(other -> other != holiday && falls(other, earlier))
            .anyMatch(other -> keptOn(other, earlier).equals(day));
  }

  private static boolean falls(Holiday holiday, LocalDate day) {
    if ((holiday.fromYear() != null && day.getYear() < holiday.fromYear())
        || (holiday.toYear() != null && day.getYear() > holiday.toYear())) {
      return false;
    }
    if (!holiday.dates().isEmpty()) {
      return holiday.dates().contains(day);
    }
    if (holiday.easter() != null) {
      return day.minusDays(holiday.easter()).equals(easter(day.getYear()));
    }
    if (holiday.month() == null || day.getMonthValue() != holiday.month()) {
      return false;
    }
    if (holiday.weekday() == null) {
      return Objects.equals(holiday.day(), (long) day.getDayOfMonth());
    }
    long nth = Objects.requireNonNull(holiday.nth());
    return day.getDayOfWeek() == holiday.weekday()
        && (nth > 0
            ? (day.getDayOfMonth() + 6) / 7 == nth
            : day.plusDays(7).getMonth() != day.getMonth());
  }

  /** The Sunday after the first ecclesiastical full moon from 21 March, by the Gregorian epact. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int solar = century - century / 4;
    int lunar = (8 * century + 13) / 25;
    int epact = Math.floorMod(11 * (year % 19) + 8 - solar + lunar, 30);
    if (epact == 24 || (epact == 25 && year % 19 > 10)) {
      epact++;
    }
    LocalDate fullMoon = LocalDate.of(year, 4, 13).minusDays(epact);
    while (fullMoon.isBefore(LocalDate.of(year, 3, 21))) {
      fullMoon = fullMoon.plusDays(30);
    }
    LocalDate day = fullMoon.plusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }
}
