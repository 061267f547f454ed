package dev.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday: a day of a month, a weekday of a month, a day by Easter, or listed dates.
 *
 * @param name its name
 * @param month its month, 1 to 12
 * @param day its day of the month
 * @param weekday its day of the week
 * @param nth which of these weekdays of the month; -1 for the last
 * @param easter how many days after Easter Sunday of the western church; negative before it
 * @param dates its dates, where no rule gives them
 * @param fromYear its first year
 * @param toYear its last year
 * @param observance on which day it is kept when it falls on a weekend; that of the calendar if
 *     absent
 */
public record Holiday(
    String name,
    @Nullable Long month,
    @Nullable Long day,
    @Nullable DayOfWeek weekday,
    @Nullable Long nth,
    @Nullable Long easter,
    List<LocalDate> dates,
    @Nullable Long fromYear,
    @Nullable Long toYear,
    @Nullable Observance observance) {

  public Holiday {
    dates = List.copyOf(dates);
  }
}
