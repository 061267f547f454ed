package dev.dossier.derive;

import static dev.dossier.derive.MomentsForTest.about;
import static dev.dossier.derive.MomentsForTest.day;
import static dev.dossier.derive.MomentsForTest.exact;
import static dev.dossier.derive.MomentsForTest.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dossier.model.Anchor;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricValueTest {

  private static final Times COMPLETE =
      times(
          exact("2026-03-02T22:10+01:00"),
          exact("2026-03-03T06:41Z"),
          exact("2026-03-03T06:49Z"),
          exact("2026-03-03T11:35Z"),
          exact("2026-03-05T10:00Z"));

  @Test
  void metricsFollowTheirDefinitions() {
    assertThat(MetricValue.all(COMPLETE))
        .extracting(MetricValue::metric, MetricValue::value)
        .containsExactly(
            tuple(ResponseMetric.DWELL_TIME, Duration.parse("PT9H31M")),
            tuple(ResponseMetric.TIME_TO_ACKNOWLEDGE, Duration.parse("PT8M")),
            tuple(ResponseMetric.TIME_TO_CONTAIN, Duration.parse("PT4H54M")),
            tuple(ResponseMetric.TIME_TO_RECOVER, Duration.parse("PT51H19M")));
  }

  @Test
  void everyMetricStatesItsDefinition() {
    assertThat(ResponseMetric.values())
        .extracting(ResponseMetric::definition)
        .containsExactly(
            "detected − occurred",
            "acknowledged − detected",
            "contained − detected",
            "recovered − detected");
  }

  @Test
  void anUnknownTimeLeavesTheValueOutAndIsNamed() {
    Times times = times(null, exact("2026-03-03T06:41Z"), null, null, null);

    MetricValue dwell = MetricValue.of(ResponseMetric.DWELL_TIME, times);
    assertThat(dwell.value()).isNull();
    assertThat(dwell.unknown()).containsExactly(Anchor.OCCURRED);
    assertThat(dwell.isApproximate()).isFalse();
  }

  @Test
  void bothUnknownTimesAreNamed() {
    assertThat(
            MetricValue.of(ResponseMetric.TIME_TO_CONTAIN, times(null, null, null, null, null))
                .unknown())
        .containsExactly(Anchor.DETECTED, Anchor.CONTAINED);
  }

  @Test
  void anApproximateTimeMakesTheValueApproximate() {
    MetricValue dwell =
        MetricValue.of(
            ResponseMetric.DWELL_TIME,
            times(about("2026-03-02T21:00Z"), exact("2026-03-03T06:00Z"), null, null, null));

    assertThat(dwell.value()).isEqualTo(Duration.ofHours(9));
    assertThat(dwell.isApproximate()).isTrue();
    assertThat(dwell.fidelity()).isEqualTo(Fidelity.APPROXIMATE);
  }

  @Test
  void aDayAloneGivesWholeDays() {
    MetricValue dwell =
        MetricValue.of(
            ResponseMetric.DWELL_TIME,
            times(day("2026-02-27"), exact("2026-03-03T06:00Z"), null, null, null));

    assertThat(dwell.value()).isEqualTo(Duration.ofDays(4));
    assertThat(dwell.fidelity()).isEqualTo(Fidelity.DATE_ONLY);
  }

  @Test
  void meanAndMedianCountTheRecordsThatHaveAValue() {
    List<Times> incidents =
        List.of(
            acknowledgedAfterMinutes(10),
            acknowledgedAfterMinutes(20),
            acknowledgedAfterMinutes(60),
            acknowledgedAfterMinutes(30),
            times(null, null, null, null, null));

    MetricSummary summary = MetricSummary.of(ResponseMetric.TIME_TO_ACKNOWLEDGE, incidents);

    assertThat(summary.mean()).isEqualTo(Duration.ofMinutes(30));
    assertThat(summary.median()).isEqualTo(Duration.ofMinutes(25));
    assertThat(summary.counted()).isEqualTo(4);
    assertThat(summary.total()).isEqualTo(5);
    assertThat(summary.approximate()).isZero();
  }

  @Test
  void ofAnOddNumberTheMiddleOneIsTheMedian() {
    List<Times> incidents =
        List.of(
            acknowledgedAfterMinutes(90), acknowledgedAfterMinutes(1), acknowledgedAfterMinutes(2));

    assertThat(MetricSummary.of(ResponseMetric.TIME_TO_ACKNOWLEDGE, incidents).median())
        .isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void withoutValuesThereIsNoMean() {
    MetricSummary summary = MetricSummary.of(ResponseMetric.DWELL_TIME, List.of());

    assertThat(summary.mean()).isNull();
    assertThat(summary.median()).isNull();
    assertThat(summary.counted()).isZero();
  }

  private static Times acknowledgedAfterMinutes(int minutes) {
    return times(
        null,
        exact("2026-03-03T06:00Z"),
        new Moment(exact("2026-03-03T06:00Z").at().plusMinutes(minutes), Fidelity.EXACT),
        null,
        null);
  }
}
