package dev.dossier.export.cacao;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lengths of time as the milliseconds of CACAO. */
final class Durations {

  private Durations() {}

  /** The milliseconds of a length of time, rounded up: at least 1, as CACAO asks of a delay. */
  static @Nullable Long millis(@Nullable Duration duration) {
    if (duration == null) {
      return null;
    }
    long whole = duration.plusNanos(999_999).toMillis();
    return Math.max(1, whole);
  }

  /** Whether milliseconds say all of it. */
  static boolean isExact(Duration duration) {
    return !duration.isZero() && duration.equals(Duration.ofMillis(duration.toMillis()));
  }
}
