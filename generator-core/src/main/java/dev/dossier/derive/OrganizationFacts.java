package dev.dossier.derive;

import dev.dossier.model.CalendarId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DeclaredRegimes;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.Organization;
import dev.dossier.model.RegimeExclusion;
import dev.dossier.model.RegimeId;
import dev.dossier.model.TimeLimit;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What time limits need to know of the organisation: its roles, its zone, its working days. */
final class OrganizationFacts {

  private final ZoneId zone;
  private final @Nullable DeclaredRegimes declared;
  private final Map<CalendarId, HolidayCalendar> calendars = new HashMap<>();
  private final Map<CalendarId, WorkingDays> workingDays = new HashMap<>();
  private final WorkingDays weekendsOnly = WorkingDays.withoutHolidays();

  private OrganizationFacts(
      ZoneId zone, @Nullable DeclaredRegimes declared, List<HolidayCalendar> calendars) {
    this.zone = zone;
    this.declared = declared;
    for (HolidayCalendar calendar : calendars) {
      this.calendars.put(calendar.id(), calendar);
      workingDays.put(calendar.id(), WorkingDays.of(calendar));
    }
  }

  static OrganizationFacts of(Corpus corpus) {
    Organization organization = corpus.organization().value();
    return of(
        organization.timeZone(),
        organization.regimes(),
        corpus.calendars().values().stream().map(each -> each.value()).toList());
  }

  static OrganizationFacts of(
      ZoneId zone, @Nullable DeclaredRegimes declared, List<HolidayCalendar> calendars) {
    return new OrganizationFacts(zone, declared, calendars);
  }

  ZoneId zone() {
    return zone;
  }

  /** The roles that the organisation declares; empty where it declares none. */
  List<String> roles() {
    return declared == null ? List.of() : declared.roles();
  }

  boolean declares(RegimeId regime) {
    return declared != null && declared.applicable().contains(regime);
  }

  /** Why the organisation is not bound by {@code regime}, if it says so. */
  Optional<String> exclusion(RegimeId regime) {
    return declared == null
        ? Optional.empty()
        : declared.notApplicable().stream()
            .filter(each -> each.regime().equals(regime))
            .map(RegimeExclusion::reason)
            .findFirst();
  }

  /** The working days by which {@code limit} counts. */
  WorkingDays workingDays(TimeLimit limit) {
    CalendarId calendar = calendar(limit);
    return calendar == null ? weekendsOnly : workingDays.getOrDefault(calendar, weekendsOnly);
  }

  /** The zone in whose days {@code limit} counts. */
  ZoneId zone(TimeLimit limit) {
    if (limit.timeZone() != null) {
      return limit.timeZone();
    }
    CalendarId id = calendar(limit);
    HolidayCalendar calendar = id == null ? null : calendars.get(id);
    return calendar == null || calendar.timeZone() == null ? zone : calendar.timeZone();
  }

  private @Nullable CalendarId calendar(TimeLimit limit) {
    if (limit.calendar() != null) {
      return limit.calendar();
    }
    return declared == null ? null : declared.calendar();
  }
}
