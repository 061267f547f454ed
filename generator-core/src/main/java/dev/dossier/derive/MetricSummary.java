package dev.dossier.derive;

import dev.dossier.model.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response metric over several incidents.
 *
 * @param metric what is measured
 * @param mean the arithmetic mean, cut to whole seconds; absent where no incident has a value
 * @param median the middle value, or the mean of the two middle ones cut to whole seconds; absent
 *     where no incident has a value
 * @param counted how many incidents have a value
 * @param approximate how many of the counted values are not precise
 * @param total how many incidents there are
 */
public record MetricSummary(
    ResponseMetric metric,
    @Nullable Duration mean,
    @Nullable Duration median,
    int counted,
    int approximate,
    int total) {

  /** Every metric over the incidents with these {@code times}, in the order of the enum. */
  public static List<MetricSummary> all(List<Times> times) {
    return Arrays.stream(ResponseMetric.values()).map(metric -> of(metric, times)).toList();
  }

  /** One metric over the incidents with these {@code times}. */
  public static MetricSummary of(ResponseMetric metric, List<Times> times) {
    List<Duration> values = new ArrayList<>();
    int approximate = 0;
    for (Times each : times) {
      MetricValue measured = MetricValue.of(metric, each);
      if (measured.value() != null) {
        values.add(measured.value());
        approximate += measured.isApproximate() ? 1 : 0;
      }
    }
    Collections.sort(values);
    return new MetricSummary(
        metric, mean(values), median(values), values.size(), approximate, times.size());
  }

  private static @Nullable Duration mean(List<Duration> values) {
    if (values.isEmpty()) {
      return null;
    }
    Duration sum = values.stream().reduce(Duration.ZERO, Duration::plus);
    return Duration.ofSeconds(sum.toSeconds() / values.size());
  }

  private static @Nullable Duration median(List<Duration> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : mean(sorted.subList(Math.max(0, middle - 1), Math.min(sorted.size(), middle + 1)));
  }
}
