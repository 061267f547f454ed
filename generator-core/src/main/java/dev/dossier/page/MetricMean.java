package dev.dossier.page;

import dev.dossier.derive.MetricSummary;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A response metric over many records.
 *
 * @param name what it is called
 * @param abbreviation the customary short form
 * @param definition from when to when it is measured
 * @param mean the mean; absent where no record has a value
 * @param median the median; absent where no record has a value
 * @param counted how many records it is made of
 * @param trend how the median compares with an earlier one; absent where there is none
 */
public record MetricMean(
    String name,
    String abbreviation,
    String definition,
    @Nullable String mean,
    @Nullable String median,
    String counted,
    @Nullable String trend) {

  static MetricMean of(MetricSummary summary, @Nullable String trend) {
    String counted = summary.counted() + " of " + summary.total();
    if (summary.approximate() > 0) {
      counted += ", " + summary.approximate() + " of them approximate";
    }
    return new MetricMean(
        summary.metric().meanLabel(),
        summary.metric().abbreviation(),
        summary.metric().definition(),
        text(summary.mean()),
        text(summary.median()),
        counted,
        trend);
  }

  private static @Nullable String text(@Nullable Duration duration) {
    return duration == null ? null : TimeText.duration(duration);
  }
}
