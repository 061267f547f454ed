package dev.dossier.page;

import dev.dossier.derive.MetricValue;
import dev.dossier.derive.TargetResult;
import dev.dossier.model.ResponseTargets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A response metric of one incident.
 *
 * @param name its name
 * @param definition from when to when it is measured
 * @param value how long it took; where it is unknown, why
 * @param known whether there is a value
 * @param target how long it may take; absent where no target is set
 * @param result whether the target is reached; absent without a target or a value
 * @param resultKey the same as a word for style classes
 */
public record MetricRow(
    String name,
    String definition,
    String value,
    boolean known,
    @Nullable String target,
    @Nullable String result,
    @Nullable String resultKey) {

  static MetricRow of(MetricValue metric, @Nullable ResponseTargets targets) {
    Duration target = targets == null ? null : metric.metric().target(targets).orElse(null);
    Duration value = metric.value();
    TargetResult result =
        target == null || value == null ? null : TargetResult.of(value, metric.fidelity(), target);
    return new MetricRow(
        metric.metric().label(),
        metric.metric().definition(),
        text(metric),
        value != null,
        target == null ? null : TimeText.duration(target),
        result == null ? null : Words.capitalised(words(result)),
        result == null ? null : result.key());
  }

  /** The value, or why there is none. */
  static String text(MetricValue metric) {
    if (metric.value() != null) {
      return TimeText.duration(metric.value(), metric.fidelity());
    }
    return "Not known: the record does not say "
        + String.join(" and ", metric.unknown().stream().map(IncidentWords::clause).toList());
  }

  /** Whether a target is reached, in words. */
  static String words(TargetResult result) {
    return switch (result) {
      case WITHIN -> "within the target";
      case MISSED -> "target missed";
      case UNDECIDED -> "not known exactly enough to judge";
    };
  }
}
