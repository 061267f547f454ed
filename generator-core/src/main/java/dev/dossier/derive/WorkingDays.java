package dev.dossier.derive;

import dev.dossier.model.Holiday;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.Observance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which days are working days by a calendar. */
final class WorkingDays {

  private final String name;
  private final Set<DayOfWeek> weekend;
  private final List<Holiday> holidays;
  private final Observance usual;
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  private WorkingDays(
      String name, Set<DayOfWeek> weekend, List<Holiday> holidays, @Nullable Observance usual) {
    this.name = name;
    this.weekend = weekend;
    this.holidays = holidays;
    this.usual = Objects.requireNonNullElse(usual, Observance.ON_THE_DAY);
  }

  static WorkingDays of(HolidayCalendar calendar) {
    return new WorkingDays(
        calendar.name(),
        Set.copyOf(calendar.weekend()),
        calendar.holidays(),
        calendar.observance());
  }

  /** Weekends of Saturday and Sunday, and no holidays. */
  static WorkingDays withoutHolidays() {
    return new WorkingDays(
        "weekends only; no calendar of holidays is declared",
        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        List.of(),
        null);
  }

  /** The name of the calendar. */
  String name() {
    return name;
  }

  boolean isWorking(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && holiday(day).isEmpty();
  }

  /** The holiday that is kept on {@code day}, if there is one. */
  Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::compute).get(day));
  }

  /** The first working day after {@code day}. */
  LocalDate after(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The holidays around a year, those of its neighbours that are kept in it included. */
  private Map<LocalDate, String> compute(int year) {
    Map<LocalDate, String> own = new LinkedHashMap<>();
    Map<LocalDate, Holiday> moved = new LinkedHashMap<>();
    for (int each = year - 1; each <= year + 1; each++) {
      for (Holiday holiday : holidays) {
        for (LocalDate day : days(holiday, each)) {
          own.merge(day, holiday.name(), (first, second) -> first);
          if (weekend.contains(day.getDayOfWeek())) {
            moved.put(day, holiday);
          }
        }
      }
    }
    Map<LocalDate, String> all = new HashMap<>(own);
    moved.forEach(
        (day, holiday) -> {
          LocalDate kept = observed(day, holiday, all);
          all.putIfAbsent(kept, holiday.name() + " (observed)");
        });
    return Map.copyOf(all);
  }

  private LocalDate observed(LocalDate day, Holiday holiday, Map<LocalDate, String> taken) {
    return switch (Objects.requireNonNullElse(holiday.observance(), usual)) {
      case ON_THE_DAY -> day;
      case NEAREST_WEEKDAY ->
          day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1) : day.plusDays(1);
      case NEXT_WORKING_DAY -> firstFree(day, taken);
      case SUNDAY_MOVES -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? firstFree(day, taken) : day;
    };
  }

  private LocalDate firstFree(LocalDate day, Map<LocalDate, String> taken) {
    LocalDate next = day.plusDays(1);
    while (taken.containsKey(next) || weekend.contains(next.getDayOfWeek())) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static List<LocalDate> days(Holiday holiday, int year) {
    if ((holiday.fromYear() != null && year < holiday.fromYear())
        || (holiday.toYear() != null && year > holiday.toYear())) {
      return List.of();
    }
    if (!holiday.dates().isEmpty()) {
      return holiday.dates().stream().filter(date -> date.getYear() == year).toList();
    }
    if (holiday.easter() != null) {
      return List.of(easter(year).plusDays(holiday.easter()));
    }
    if (holiday.month() == null) {
      return List.of();
    }
    LocalDate first = LocalDate.of(year, holiday.month().intValue(), 1);
    if (holiday.weekday() != null && holiday.nth() != null) {
      return List.of(
          first.with(
              TemporalAdjusters.dayOfWeekInMonth(holiday.nth().intValue(), holiday.weekday())));
    }
    return holiday.day() == null || holiday.day() > first.lengthOfMonth()
        ? List.of()
        : List.of(first.withDayOfMonth(holiday.day().intValue()));
  }

  /**
   * Easter Sunday of the western church in the Gregorian calendar (the rule published anonymously
   * in Nature, 20 April 1876).
   */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int position = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, position / 31, position % 31 + 1);
  }
}
