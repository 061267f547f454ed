package dev.dossier.derive;

import dev.dossier.model.Fidelity;
import java.time.Duration;

/** Whether a response metric is within its target. */
public enum TargetResult {
  /** The target is reached to the second, or sooner. */
  WITHIN,
  /** It took longer. */
  MISSED,
  /** Its times are not known exactly enough to say. */
  UNDECIDED;

  private static final Duration DAY = Duration.ofDays(1);

  /**
   * How {@code value} stands. Where only days are known the true length may be up to a day shorter
   * or longer, so that it is judged only where neither would change the answer.
   *
   * @param value how long it took
   * @param fidelity how exactly that is known
   * @param target how long it may take
   */
  public static TargetResult of(Duration value, Fidelity fidelity, Duration target) {
    Duration doubt = fidelity == Fidelity.DATE_ONLY ? DAY : Duration.ZERO;
    if (value.plus(doubt).compareTo(target) <= 0) {
      return WITHIN;
    }
    return value.minus(doubt).compareTo(target) > 0 ? MISSED : UNDECIDED;
  }

  /** The word for this value in style classes. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
