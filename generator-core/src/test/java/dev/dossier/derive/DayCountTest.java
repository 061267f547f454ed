package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.CountFrom;
import dev.dossier.model.DayZero;
import dev.dossier.model.EventId;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Roll;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

  private static final int CASES = 20_000;
  private static final List<HolidayCalendar> CALENDARS =
      new DataReader(1)
              .read(Path.of("src/test/resources/dev/dossier/small"))
              .corpus()
              .orElseThrow()
              .calendars()
              .values()
              .stream()
              .map(each -> each.value())
              .toList();
  private static final List<ZoneId> ZONES =
      Stream.of(
              "UTC",
              "Europe/Berlin",
              "Europe/Dublin",
              "America/New_York",
              "America/Sao_Paulo",
              "Asia/Tokyo",
              "Asia/Kolkata",
              "Australia/Lord_Howe",
              "Pacific/Apia")
          .map(ZoneId::of)
          .toList();

  @Test
  void aCountByStepsAgreesInTwentyThousandCases() {
    Random random = new Random(20_260_303);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      HolidayCalendar calendar = any(CALENDARS, random);
      ZoneId zone = any(ZONES, random);
      LimitClock clock = clock(random);
      Roll roll = any(List.of(Roll.values()), random);
      Instant start =
          Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(4 * 365 * 1440));
      DayCount count = new DayCount(zone, WorkingDays.of(calendar), null);
      SteppedCount stepped = new SteppedCount(zone, calendar);
      LimitUnit unit = clock.unit() == null ? LimitUnit.HOURS : clock.unit();

      OffsetDateTime from = start.atZone(zone).toOffsetDateTime();
      Instant found =
          count.rolled(count.end(clock, from, new ArrayList<>()), unit, roll).toInstant();
      Instant expected = stepped.rolled(stepped.end(clock, start), unit, roll);

      if (!found.equals(expected)) {
        differences.add(
            from
                + " "
                + zone
                + " "
                + calendar.id()
                + " "
                + clock
                + " "
                + roll
                + ": "
                + found
                + ", by steps "
                + expected);
      }
    }
    assertThat(CALENDARS).hasSizeGreaterThan(9);
    assertThat(differences).isEmpty();
  }

  @Test
  void everyDayOfFiveYearsIsOffByBothWays() {
    for (HolidayCalendar calendar : CALENDARS) {
      WorkingDays days = WorkingDays.of(calendar);
      SteppedCount stepped = new SteppedCount(ZoneId.of("UTC"), calendar);
      LocalDate.of(2024, 1, 1)
          .datesUntil(LocalDate.of(2029, 1, 1))
          .forEach(
              day ->
                  assertThat(!days.isWorking(day))
                      .as(calendar.id() + " " + day)
                      .isEqualTo(stepped.isOff(day)));
    }
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "us-federal, 2026-07-03, Independence Day (observed)",
    "us-federal, 2027-12-31, New Year's Day (observed)",
    "us-federal, 2026-11-26, Thanksgiving Day",
    "us-federal, 2026-05-25, Memorial Day",
    "us-federal, 2025-01-20, 'Birthday of Martin Luther King, Jr.'",
    "gb-england-and-wales, 2026-12-28, Boxing Day (observed)",
    "gb-england-and-wales, 2027-12-28, Boxing Day (observed)",
    "ie, 2026-02-02, Saint Brigid's Day",
    "target, 2026-04-03, Good Friday",
    "target, 2027-03-29, Easter Monday",
    "de, 2028-05-25, Ascension Day",
    "fr, 2024-05-20, Whit Monday",
    "jp, 2026-05-06, Constitution Memorial Day (observed)",
    "jp, 2026-09-22, Citizens' holiday",
    "br, 2026-11-20, Black Awareness Day",
  })
  void knownHolidaysAreOff(String calendar, String day, String name) {
    HolidayCalendar found =
        CALENDARS.stream()
            .filter(each -> each.id().value().equals(calendar))
            .findFirst()
            .orElseThrow();

    assertThat(WorkingDays.of(found).holiday(LocalDate.parse(day))).contains(name);
  }

  private static LimitClock clock(Random random) {
    LimitUnit unit = any(List.of(LimitUnit.values()), random);
    int most =
        switch (unit) {
          case MINUTES -> 300;
          case HOURS -> 100;
          case DAYS -> 70;
          case BUSINESS_DAYS -> 25;
          case MONTHS -> 13;
        };
    boolean inDays = unit != LimitUnit.HOURS && unit != LimitUnit.MINUTES;
    return new LimitClock(
        new EventId("aware"),
        null,
        (long) (1 + random.nextInt(most)),
        unit,
        inDays && random.nextInt(5) == 0 ? CountFrom.END_OF_YEAR : null,
        inDays && random.nextInt(3) == 0 ? DayZero.INCLUDED : null,
        null,
        null,
        null);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
