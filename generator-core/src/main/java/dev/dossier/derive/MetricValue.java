package dev.dossier.derive;

import dev.dossier.model.Anchor;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response metric of one incident.
 *
 * @param metric what is measured
 * @param value how long it took; absent where a time is unknown. Where only the day of a time is
 *     known, whole days from date to date
 * @param unknown the times that are missing for the value; empty where it is there
 * @param fidelity how exactly the value is known: as its least exactly known time
 */
public record MetricValue(
    ResponseMetric metric, @Nullable Duration value, List<Anchor> unknown, Fidelity fidelity) {

  public MetricValue {
    unknown = List.copyOf(unknown);
  }

  /** Every metric of an incident with {@code times}, in the order of the enum. */
  public static List<MetricValue> all(Times times) {
    return Arrays.stream(ResponseMetric.values()).map(metric -> of(metric, times)).toList();
  }

  /** One metric of an incident with {@code times}. */
  public static MetricValue of(ResponseMetric metric, Times times) {
    Moment from = times.at(metric.from()).orElse(null);
    Moment to = times.at(metric.to()).orElse(null);
    if (from != null && to != null) {
      Fidelity fidelity = lessExact(from.fidelity(), to.fidelity());
      return new MetricValue(metric, between(from, to, fidelity), List.of(), fidelity);
    }
    List<Anchor> unknown = new ArrayList<>();
    if (from == null) {
      unknown.add(metric.from());
    }
    if (to == null) {
      unknown.add(metric.to());
    }
    return new MetricValue(metric, null, unknown, Fidelity.EXACT);
  }

  /** Whether the value is there but not to be taken as precise. */
  public boolean isApproximate() {
    return value != null && fidelity != Fidelity.EXACT;
  }

  private static Duration between(Moment from, Moment to, Fidelity fidelity) {
    if (fidelity == Fidelity.DATE_ONLY) {
      return Duration.ofDays(
          ChronoUnit.DAYS.between(from.at().toLocalDate(), to.at().toLocalDate()));
    }
    return Duration.between(from.at(), to.at());
  }

  private static Fidelity lessExact(Fidelity one, Fidelity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
