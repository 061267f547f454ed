package dev.dossier.model;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when a notification is due: one clock or several, and what happens at their end.
 *
 * @param wording the limit in words
 * @param clocks what is counted
 * @param combine which clock sets the end; the earliest if absent
 * @param roll what happens to an end on a day off; nothing if absent
 * @param noRollFor roles of the organisation for which an end on a day off stays
 * @param calendar its working days; those that the organisation declares if absent
 * @param timeZone the zone of its days; that of the calendar or the organisation if absent
 * @param dayEnds when a day ends for filings; midnight if absent
 * @param basis the rule of counting, with its source
 */
public record TimeLimit(
    Phrase wording,
    List<LimitClock> clocks,
    @Nullable Combination combine,
    @Nullable Roll roll,
    List<String> noRollFor,
    @Nullable CalendarId calendar,
    @Nullable ZoneId timeZone,
    @Nullable LocalTime dayEnds,
    @Nullable String basis) {

  public TimeLimit {
    clocks = List.copyOf(clocks);
    noRollFor = List.copyOf(noRollFor);
  }
}
