package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of metrics and periods whatever the records are. */
class MetricPropertiesTest {

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          ZoneId.of("Asia/Tokyo"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("Pacific/Kiritimati"));
  private static final int ROUNDS = 300;

  private final Random random = new Random(20261122);

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Times> times = records();
      List<Times> mixed = new ArrayList<>(times);
      Collections.shuffle(mixed, random);
      assertThat(MetricSummary.all(mixed)).isEqualTo(MetricSummary.all(times));
      for (ZoneId zone : ZONES) {
        assertThat(PeriodSummary.all(mixed, zone)).isEqualTo(PeriodSummary.all(times, zone));
      }
    }
  }

  @Test
  void everyRecordWithAKnownBeginIsInExactlyOnePeriod() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Times> times = records();
      for (ZoneId zone : ZONES) {
        List<PeriodSummary> periods = PeriodSummary.all(times, zone);
        long begun =
            times.stream().filter(each -> PeriodSummary.day(each, zone).isPresent()).count();
        assertThat(periods.stream().mapToInt(PeriodSummary::records).sum()).isEqualTo((int) begun);
        for (ResponseMetric metric : ResponseMetric.values()) {
          List<Times> known =
              times.stream().filter(each -> PeriodSummary.day(each, zone).isPresent()).toList();
          assertThat(periods.stream().mapToInt(period -> period.of(metric).counted()).sum())
              .isEqualTo(MetricSummary.of(metric, known).counted());
        }
      }
    }
  }

  @Test
  void periodsFollowEachOtherWithoutGaps() {
    for (int round = 0; round < ROUNDS; round++) {
      List<PeriodSummary> periods = PeriodSummary.all(records(), ZoneOffset.UTC);
      for (int i = 1; i < periods.size(); i++) {
        PeriodSummary before = periods.get(i - 1);
        assertThat(periods.get(i).first()).isEqualTo(before.length().next(before.first()));
        assertThat(periods.get(i).length()).isEqualTo(before.length());
      }
      if (!periods.isEmpty()) {
        assertThat(periods.get(0).records()).isPositive();
        assertThat(periods.get(periods.size() - 1).records()).isPositive();
      }
    }
  }

  @Test
  void meanAndMedianLieBetweenTheShortestAndTheLongest() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Times> times = records();
      for (ResponseMetric metric : ResponseMetric.values()) {
        List<Duration> values =
            times.stream()
                .map(each -> MetricValue.of(metric, each).value())
                .filter(value -> value != null)
                .sorted()
                .toList();
        MetricSummary summary = MetricSummary.of(metric, times);
        assertThat(summary.counted()).isEqualTo(values.size());
        assertThat(summary.total()).isEqualTo(times.size());
        if (values.isEmpty()) {
          assertThat(summary.mean()).isNull();
          assertThat(summary.median()).isNull();
        } else {
          Duration shortest = values.get(0);
          Duration longest = values.get(values.size() - 1);
          assertThat(summary.mean()).isBetween(shortest, longest);
          assertThat(summary.median()).isBetween(shortest, longest);
        }
      }
    }
  }

  /** The mean is cut to whole seconds, so that the sum of all differs by less than one for each. */
  @Test
  void theMeanTimesTheCountIsTheSum() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Times> times = records();
      for (ResponseMetric metric : ResponseMetric.values()) {
        MetricSummary summary = MetricSummary.of(metric, times);
        Duration sum =
            times.stream()
                .map(each -> MetricValue.of(metric, each).value())
                .filter(value -> value != null)
                .reduce(Duration.ZERO, Duration::plus);
        Duration mean = summary.mean() == null ? Duration.ZERO : summary.mean();
        assertThat(sum.minus(mean.multipliedBy(summary.counted())).abs())
            .isLessThanOrEqualTo(Duration.ofSeconds(summary.counted()));
      }
    }
  }

  @Test
  void metricsOfARecordAddUpToTheTimesBetween() {
    int compared = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Times times : records()) {
        Duration dwell = value(ResponseMetric.DWELL_TIME, times);
        Duration contain = value(ResponseMetric.TIME_TO_CONTAIN, times);
        Duration recover = value(ResponseMetric.TIME_TO_RECOVER, times);
        if (dwell != null && contain != null) {
          assertThat(dwell.plus(contain)).isEqualTo(between(times.occurred(), times.contained()));
          compared++;
        }
        if (contain != null && recover != null) {
          assertThat(recover.minus(contain))
              .isEqualTo(between(times.contained(), times.recovered()));
          assertThat(recover).isGreaterThanOrEqualTo(contain);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(ROUNDS);
  }

  @Test
  void aMetricIsKnownIfAndOnlyIfBothOfItsTimesAre() {
    for (int round = 0; round < ROUNDS; round++) {
      for (Times times : records()) {
        boolean detected = times.detected() != null;
        assertThat(value(ResponseMetric.DWELL_TIME, times) != null)
            .isEqualTo(detected && times.occurred() != null);
        assertThat(value(ResponseMetric.TIME_TO_ACKNOWLEDGE, times) != null)
            .isEqualTo(detected && times.acknowledged() != null);
        assertThat(value(ResponseMetric.TIME_TO_CONTAIN, times) != null)
            .isEqualTo(detected && times.contained() != null);
        assertThat(value(ResponseMetric.TIME_TO_RECOVER, times) != null)
            .isEqualTo(detected && times.recovered() != null);
      }
    }
  }

  private static @Nullable Duration value(ResponseMetric metric, Times times) {
    return MetricValue.of(metric, times).value();
  }

  private static Duration between(@Nullable Moment from, @Nullable Moment to) {
    return Duration.between(Objects.requireNonNull(from).at(), Objects.requireNonNull(to).at());
  }

  @Test
  void metricsDoNotDependOnTheOffsetsInWhichTimesAreWritten() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Times> times = records();
      List<Times> elsewhere =
          times.stream().map(each -> shifted(each, ZoneOffset.ofHours(9))).toList();
      assertThat(MetricSummary.all(elsewhere)).isEqualTo(MetricSummary.all(times));
      for (ZoneId zone : ZONES) {
        assertThat(PeriodSummary.all(elsewhere, zone)).isEqualTo(PeriodSummary.all(times, zone));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31T23:30:00Z, Asia/Tokyo, 2026-04-01",
    "2026-03-31T23:30:00Z, UTC, 2026-03-31",
    "2026-01-01T03:00:00Z, America/Los_Angeles, 2025-12-31"
  })
  void aRecordBeginsOnTheDayThatItIsInTheOrganisation(Instant at, ZoneId zone, LocalDate day) {
    Times times = times(moment(at), moment(at), null, null, null);
    assertThat(PeriodSummary.day(times, zone)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-12-20, MONTH, 12, 2026-01, 2026-12",
    "2025-12-05, 2026-12-20, QUARTER, 5, Q4 2025, Q4 2026",
    "2024-01-05, 2026-12-20, QUARTER, 12, Q1 2024, Q4 2026",
    "2023-12-05, 2026-12-20, YEAR, 4, 2023, 2026"
  })
  void periodsAreAsShortAsTwelveOfThemAllow(
      LocalDate first,
      LocalDate last,
      PeriodSummary.Length length,
      int count,
      String earliest,
      String latest) {
    List<PeriodSummary> periods = PeriodSummary.all(List.of(on(last), on(first)), ZoneOffset.UTC);
    assertThat(periods).hasSize(count).allMatch(each -> each.length() == length);
    assertThat(periods.get(0).name()).isEqualTo(earliest.replace(' ', '\u00a0'));
    assertThat(periods.get(count - 1).name()).isEqualTo(latest.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "PT4H, EXACT, PT4H, WITHIN",
    "PT4H0.001S, EXACT, PT4H, MISSED",
    "PT5H, APPROXIMATE, PT4H, MISSED",
    "P0D, DATE_ONLY, P1D, WITHIN",
    "P0D, DATE_ONLY, PT4H, UNDECIDED",
    "P1D, DATE_ONLY, PT4H, UNDECIDED",
    "P2D, DATE_ONLY, PT4H, MISSED"
  })
  void aTargetIsReachedToTheSecondAndJudgedOnlyWhereTimesAllow(
      Duration value, Fidelity fidelity, Duration target, TargetResult result) {
    assertThat(TargetResult.of(value, fidelity, target)).isEqualTo(result);
  }

  private static Times on(LocalDate day) {
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return times(null, moment(noon), null, null, null);
  }

  private List<Times> records() {
    List<Times> records = new ArrayList<>();
    int count = random.nextInt(12);
    int days = 1 + random.nextInt(2000);
    for (int i = 0; i < count; i++) {
      Instant at = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(random.nextInt(days * 86_400));
      records.add(
          times(
              maybe(at),
              maybe(at.plusSeconds(random.nextInt(500_000))),
              maybe(at.plusSeconds(500_000 + random.nextInt(50_000))),
              maybe(at.plusSeconds(600_000 + random.nextInt(500_000))),
              maybe(at.plusSeconds(1_200_000 + random.nextInt(900_000)))));
    }
    return records;
  }

  private @Nullable Moment maybe(Instant at) {
    return random.nextInt(4) == 0 ? null : moment(at);
  }

  private static Moment moment(Instant at) {
    return new Moment(at.atOffset(ZoneOffset.UTC), Fidelity.EXACT);
  }

  private static Times shifted(Times times, ZoneOffset offset) {
    return times(
        shifted(times.occurred(), offset),
        shifted(times.detected(), offset),
        shifted(times.acknowledged(), offset),
        shifted(times.contained(), offset),
        shifted(times.recovered(), offset));
  }

  private static @Nullable Moment shifted(@Nullable Moment moment, ZoneOffset offset) {
    return moment == null
        ? null
        : new Moment(moment.at().withOffsetSameInstant(offset), moment.fidelity());
  }

  private static Times times(
      @Nullable Moment occurred,
      @Nullable Moment detected,
      @Nullable Moment acknowledged,
      @Nullable Moment contained,
      @Nullable Moment recovered) {
    return new Times(
        occurred, detected, acknowledged, null, null, null, null, contained, null, recovered, null);
  }
}
