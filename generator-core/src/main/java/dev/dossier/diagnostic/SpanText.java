package dev.dossier.diagnostic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Spans of time as findings say them. */
public final class SpanText {

  private SpanText() {}

  /**
   * Such as {@code 5 h 20 min}, {@code 72 h} or {@code 4 d 2 h}: days from four of them on, since
   * limits are told in hours below that.
   */
  public static String of(Duration span) {
    long days = span.toDays() >= 4 ? span.toDays() : 0;
    Duration rest = span.minusDays(days);
    List<String> parts = new ArrayList<>();
    add(parts, days, "d");
    add(parts, rest.toHours(), "h");
    add(parts, rest.toMinutesPart(), "min");
    add(parts, rest.toSecondsPart(), "s");
    return parts.isEmpty() ? "0 min" : String.join(" ", parts);
  }

  private static void add(List<String> parts, long amount, String unit) {
    if (amount > 0) {
      parts.add(amount + " " + unit);
    }
  }
}
