package dev.dossier.derive;

import static dev.dossier.derive.MomentsForTest.about;
import static dev.dossier.derive.MomentsForTest.day;
import static dev.dossier.derive.MomentsForTest.declared;
import static dev.dossier.derive.MomentsForTest.exact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Outcome;
import dev.dossier.model.OutcomeId;
import dev.dossier.model.Prose;
import dev.dossier.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationClockTest {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
  private static final Verdict NOTIFIABLE = verdict(true);

  @ParameterizedTest(name = "declared {0}, due {1}")
  @CsvSource({
    // plain
    "2026-03-03T09:12+01:00, 2026-03-06T09:12+01:00",
    // clocks go forward in Berlin on 29 March 2026; the offset of the anchor is kept
    "2026-03-28T12:00+01:00, 2026-03-31T12:00+01:00",
    // clocks go back in New York on 1 November 2026
    "2026-10-31T22:15-04:00, 2026-11-03T22:15-04:00",
    // end of a month, end of a year
    "2026-04-29T23:59Z, 2026-05-02T23:59Z",
    "2026-12-30T08:00Z, 2027-01-02T08:00Z",
    // leap year, and none
    "2028-02-27T10:00Z, 2028-03-01T10:00Z",
    "2026-02-27T10:00Z, 2026-03-02T10:00Z",
    // a weekend does not stop it
    "2026-03-06T18:30Z, 2026-03-09T18:30Z",
  })
  void seventyTwoHoursAreExactHours(String declared, String due) {
    NotificationClock clock = clock(declared(declared), null, LATER);

    assertThat(clock.due()).isEqualTo(OffsetDateTime.parse(due));
    assertThat(clock.due()).hasToString(due);
  }

  @Test
  void inLocalTimeTheDeadlineMovesByAnHourWhenClocksGoForward() {
    NotificationClock clock = clock(declared("2026-03-28T12:00+01:00"), null, LATER);

    assertThat(Optional.ofNullable(clock.due()))
        .map(due -> due.atZoneSameInstant(ZoneId.of("Europe/Berlin")).toLocalDateTime().toString())
        .contains("2026-03-31T13:00");
  }

  @Test
  void theLastInstantIsStillInTime() {
    Times times = declared("2026-03-03T09:00Z");

    assertThat(clock(times, exact("2026-03-06T09:00Z"), LATER).state()).isEqualTo(ClockState.MET);
    assertThat(clock(times, exact("2026-03-06T09:00:01Z"), LATER).state())
        .isEqualTo(ClockState.LATE);
    assertThat(clock(times, null, Instant.parse("2026-03-06T09:00:00Z")).state())
        .isEqualTo(ClockState.DUE);
    assertThat(clock(times, null, Instant.parse("2026-03-06T09:00:01Z")).state())
        .isEqualTo(ClockState.OVERDUE);
  }

  @Test
  void marginAndElapsedTimeEndWhenItIsSent() {
    NotificationClock clock =
        clock(declared("2026-03-03T09:20Z"), exact("2026-03-04T08:31Z"), LATER);

    assertThat(clock.margin()).isEqualTo(Duration.parse("PT48H49M"));
    assertThat(clock.elapsed()).isEqualTo(Duration.parse("PT23H11M"));
  }

  @Test
  void marginIsNegativeAfterTheEnd() {
    NotificationClock clock =
        clock(declared("2026-03-03T09:00Z"), null, Instant.parse("2026-03-06T10:30:00Z"));

    assertThat(clock.margin()).isEqualTo(Duration.ofMinutes(-90));
    assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(73 * 60 + 30));
  }

  @Test
  void whatIsNotNotifiableHasNoClock() {
    NotificationClock clock =
        clock("declared", verdict(false), declared("2026-03-03T09:00Z"), null, LATER);

    assertThat(clock.state()).isEqualTo(ClockState.NOT_APPLICABLE);
    assertThat(clock.due()).isNull();
    assertThat(clock.margin()).isNull();
  }

  @Test
  void withoutOutcomeThereIsNoClock() {
    Verdict none = new Verdict(List.of(), null);

    assertThat(clock("declared", none, declared("2026-03-03T09:00Z"), null, LATER).state())
        .isEqualTo(ClockState.NOT_APPLICABLE);
  }

  @Test
  void anOpenIncidentThatIsNotDeclaredHasNotStartedTheClock() {
    Times open = MomentsForTest.times(null, exact("2026-03-03T09:00Z"), null, null, null);

    assertThat(clock(open, null, LATER).state()).isEqualTo(ClockState.NOT_STARTED);
  }

  @Test
  void aClosedIncidentThatWasNeverDeclaredMissesItsAnchor() {
    Times closed =
        new Times(
            null, null, null, null, null, null, null, null, null, null, exact("2026-03-09T09:00Z"));

    assertThat(clock(closed, null, LATER).state()).isEqualTo(ClockState.ANCHOR_MISSING);
  }

  @Test
  void aDeclaredIncidentWithoutAwarenessMissesTheAnchorOfSuchADuty() {
    NotificationClock clock =
        clock("aware", NOTIFIABLE, declared("2026-03-03T09:00Z"), null, LATER);

    assertThat(clock.state()).isEqualTo(ClockState.ANCHOR_MISSING);
    assertThat(clock.due()).isNull();
  }

  @Test
  void beforeItsAnchorTheClockHasNotStarted() {
    NotificationClock clock =
        clock(declared("2026-03-03T09:00Z"), null, Instant.parse("2026-03-03T08:59:59Z"));

    assertThat(clock.state()).isEqualTo(ClockState.NOT_STARTED);
    assertThat(clock.anchor()).isNull();
  }

  @Test
  void whatIsSentLaterIsNotKnownYet() {
    NotificationClock clock =
        clock(
            declared("2026-03-03T09:00Z"),
            exact("2026-03-05T09:00Z"),
            Instant.parse("2026-03-04T09:00:00Z"));

    assertThat(clock.state()).isEqualTo(ClockState.DUE);
    assertThat(clock.sent()).isNull();
  }

  @Test
  void ofADayOnlyTheReadingThatIsSafeForTheDutyCounts() {
    NotificationClock clock = clock(declared(day("2026-03-03")), day("2026-03-06"), LATER);

    assertThat(clock.due()).hasToString("2026-03-06T00:00Z");
    assertThat(clock.state()).isEqualTo(ClockState.LATE);
    assertThat(clock.fidelity()).isEqualTo(Fidelity.DATE_ONLY);
  }

  @Test
  void anApproximateTimeCountsAsStatedAndIsMarked() {
    NotificationClock clock =
        clock(declared(about("2026-03-03T09:00Z")), exact("2026-03-04T09:00Z"), LATER);

    assertThat(clock.due()).hasToString("2026-03-06T09:00Z");
    assertThat(clock.fidelity()).isEqualTo(Fidelity.APPROXIMATE);
  }

  private static NotificationClock clock(Times times, @Nullable Moment sent, Instant asOf) {
    return clock("declared", NOTIFIABLE, times, sent, asOf);
  }

  private static NotificationClock clock(
      String event, Verdict verdict, Times times, @Nullable Moment sent, Instant asOf) {
    return RegimesForTest.clock(RegimesForTest.hours(event, 72), verdict, times, sent, asOf);
  }

  private static Verdict verdict(boolean notifiable) {
    Outcome outcome =
        new Outcome(
            new OutcomeId("outcome"), "Outcome", new Prose(""), List.of(), List.of(), notifiable);
    return new Verdict(List.of(), outcome);
  }
}
