package dev.dossier.page;

import dev.dossier.derive.MetricValue;
import java.util.List;

/**
 * A response metric of one incident.
 *
 * @param name its name
 * @param definition from when to when it is measured
 * @param value how long it took; where it is unknown, why
 * @param known whether there is a value
 */
public record MetricRow(String name, String definition, String value, boolean known) {

  static List<MetricRow> all(List<MetricValue> metrics) {
    return metrics.stream().map(MetricRow::of).toList();
  }

  private static MetricRow of(MetricValue metric) {
    return new MetricRow(
        metric.metric().label(),
        metric.metric().definition(),
        text(metric),
        metric.value() != null);
  }

  /** The value, or why there is none. */
  static String text(MetricValue metric) {
    if (metric.value() != null) {
      return TimeText.duration(metric.value(), metric.fidelity());
    }
    return "Not known: the record does not say "
        + String.join(" and ", metric.unknown().stream().map(IncidentWords::clause).toList());
  }
}
