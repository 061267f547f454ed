package dev.dossier.page;

import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.PeriodSummary;
import dev.dossier.derive.ResponseMetric;
import dev.dossier.page.PeriodChart.Column;
import dev.dossier.page.PeriodChart.Panel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The charts of what happened in periods of time, and the trend in words. */
final class PeriodCharts {

  private PeriodCharts() {}

  /**
   * How many records began in each period; absent where there are fewer than two periods.
   *
   * @param periods all records by period
   * @param incidents those of them that are security incidents, by the same periods
   */
  static @Nullable PeriodChart records(List<PeriodSummary> periods, List<PeriodSummary> incidents) {
    if (periods.size() < 2) {
      return null;
    }
    int most = periods.stream().mapToInt(PeriodSummary::records).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (PeriodSummary period : periods) {
      int judged = incidentsIn(period, incidents);
      int others = period.records() - judged;
      columns.add(
          period.records() == 0
              ? Column.none()
              : new Column(
                  (double) judged / most,
                  (double) others / most,
                  null,
                  String.valueOf(period.records())));
      words.add(
          period.name()
              + ": "
              + Words.count(period.records(), "record")
              + (period.records() == 0 ? "" : ", " + judged + " of them security incidents"));
    }
    return new PeriodChart(
        "Records over time",
        String.join("; ", words) + ".",
        names(periods),
        List.of(new Panel(null, columns)));
  }

  /** How many of the incidents began in the same period. */
  static int incidentsIn(PeriodSummary period, List<PeriodSummary> incidents) {
    return incidents.stream()
        .filter(each -> each.first().equals(period.first()))
        .mapToInt(PeriodSummary::records)
        .sum();
  }

  /** The response metrics of each period; absent where there is nothing to compare. */
  static @Nullable PeriodChart metrics(List<PeriodSummary> periods) {
    List<Panel> panels =
        Arrays.stream(ResponseMetric.values())
            .map(metric -> panel(metric, periods))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    if (periods.size() < 2 || panels.isEmpty()) {
      return null;
    }
    return new PeriodChart(
        "Response metrics over time",
        Arrays.stream(ResponseMetric.values())
            .map(metric -> description(metric, periods))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" ")),
        names(periods),
        panels);
  }

  private static List<String> names(List<PeriodSummary> periods) {
    return periods.stream().map(PeriodSummary::name).toList();
  }

  private static @Nullable Panel panel(ResponseMetric metric, List<PeriodSummary> periods) {
    long longest =
        periods.stream()
            .map(period -> period.of(metric))
            .flatMap(summary -> java.util.stream.Stream.of(summary.mean(), summary.median()))
            .filter(Objects::nonNull)
            .mapToLong(Duration::toSeconds)
            .max()
            .orElse(0);
    if (longest <= 0) {
      return null;
    }
    return new Panel(
        metric.abbreviation() + ", " + metric.meanLabel().toLowerCase(java.util.Locale.ROOT),
        periods.stream().map(period -> column(period.of(metric), longest)).toList());
  }

  private static Column column(MetricSummary summary, long longest) {
    Duration median = summary.median();
    Duration mean = summary.mean();
    if (median == null || mean == null) {
      return Column.none();
    }
    return new Column(share(median, longest), 0, share(mean, longest), TimeText.duration(median));
  }

  private static double share(Duration duration, long longest) {
    return Math.max(0, (double) duration.toSeconds() / longest);
  }

  private static String description(ResponseMetric metric, List<PeriodSummary> periods) {
    List<String> words = new ArrayList<>();
    for (PeriodSummary period : periods) {
      MetricSummary summary = period.of(metric);
      if (summary.median() != null && summary.mean() != null) {
        words.add(
            period.name()
                + " median "
                + TimeText.duration(summary.median())
                + ", mean "
                + TimeText.duration(summary.mean()));
      }
    }
    return words.isEmpty() ? "" : metric.abbreviation() + ": " + String.join("; ", words) + ".";
  }

  /** How the last median compares with the one before it; absent where there are not two. */
  static @Nullable String trend(ResponseMetric metric, List<PeriodSummary> periods) {
    List<PeriodSummary> known =
        periods.stream().filter(period -> period.of(metric).median() != null).toList();
    if (known.size() < 2) {
      return null;
    }
    PeriodSummary last = known.get(known.size() - 1);
    PeriodSummary before = known.get(known.size() - 2);
    return compared(last.of(metric).median(), before.of(metric).median(), before.name());
  }

  /** Such as {@code shorter than in Q1 2026 (4 h)}. */
  static @Nullable String compared(@Nullable Duration now, @Nullable Duration before, String when) {
    if (now == null || before == null) {
      return null;
    }
    int order = now.compareTo(before);
    String words =
        order == 0 ? "As long as in " : order < 0 ? "Shorter than in " : "Longer than in ";
    return words + when + " (" + TimeText.duration(before) + ")";
  }
}
