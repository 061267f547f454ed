package dev.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a jurisdiction ({@code calendars/}).
 *
 * @param id its id
 * @param name its name
 * @param source where it comes from
 * @param verifiedOn when it was last compared with its source
 * @param confidence how well it was checked
 * @param timeZone the zone of its days
 * @param weekend days of the week that are off
 * @param observance on which day a holiday on a weekend is kept; its own if absent
 * @param holidays its public holidays
 */
public record HolidayCalendar(
    CalendarId id,
    String name,
    Source source,
    LocalDate verifiedOn,
    Confidence confidence,
    @Nullable ZoneId timeZone,
    List<DayOfWeek> weekend,
    @Nullable Observance observance,
    List<Holiday> holidays) {

  public HolidayCalendar {
    weekend = List.copyOf(weekend);
    holidays = List.copyOf(holidays);
  }
}
