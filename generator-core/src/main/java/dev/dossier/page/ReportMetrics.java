package dev.dossier.page;

import dev.dossier.derive.MetricValue;
import dev.dossier.derive.TargetResult;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.ResponseTargets;
import dev.dossier.model.SeverityLevel;
import dev.dossier.page.TargetChart.Bar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long the response took, against the targets of the record's severity.
 *
 * @param rows the metrics
 * @param severity the severity whose targets hold; absent where it has none
 * @param chart the values against their targets; absent where there is none to compare
 */
public record ReportMetrics(
    List<MetricRow> rows, @Nullable String severity, @Nullable TargetChart chart) {

  /** Where the targets stand on the scale of the chart; longer than twice the target is cut. */
  private static final double TARGET = 0.5;

  public ReportMetrics {
    rows = List.copyOf(rows);
  }

  private record Measured(MetricValue metric, Duration value, Duration target) {

    TargetResult result() {
      return TargetResult.of(value, metric.fidelity(), target);
    }
  }

  static ReportMetrics of(DisclosedIncident incident, PageContext context) {
    SeverityLevel severity =
        context.corpus().organization().severities().stream()
            .filter(level -> level.id().equals(incident.record().severity()))
            .findFirst()
            .orElse(null);
    ResponseTargets targets = severity == null ? null : severity.targets();
    return new ReportMetrics(
        incident.metrics().stream().map(metric -> MetricRow.of(metric, targets)).toList(),
        severity == null || targets == null ? null : severity.name(),
        targets == null ? null : chart(incident.metrics(), targets));
  }

  private static @Nullable TargetChart chart(List<MetricValue> metrics, ResponseTargets targets) {
    List<Measured> measured = new ArrayList<>();
    for (MetricValue metric : metrics) {
      Duration target = metric.metric().target(targets).orElse(null);
      if (metric.value() != null && target != null && !metric.value().isNegative()) {
        measured.add(new Measured(metric, metric.value(), target));
      }
    }
    if (measured.isEmpty()) {
      return null;
    }
    List<Bar> bars = measured.stream().map(ReportMetrics::bar).toList();
    return new TargetChart(
        "Response metrics against their targets",
        bars.stream()
            .map(bar -> bar.label() + ": " + bar.text() + ".")
            .collect(Collectors.joining(" ")),
        TARGET,
        bars);
  }

  private static Bar bar(Measured measured) {
    double share =
        (double) measured.value().toSeconds() / Math.max(1, measured.target().toSeconds());
    double end = share * TARGET;
    return new Bar(
        measured.metric().metric().label(),
        MetricRow.text(measured.metric())
            + " of "
            + TimeText.duration(measured.target())
            + ", "
            + MetricRow.words(measured.result()),
        Math.min(1, end),
        end > 1,
        measured.result() == TargetResult.WITHIN);
  }
}
