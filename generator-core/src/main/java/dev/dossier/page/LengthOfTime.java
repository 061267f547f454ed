package dev.dossier.page;

import java.time.Duration;

/**
 * A length of time in the units in which it is told: seconds are cut off, minutes too where there
 * are days, and whole hours up to 72 stay hours, as deadlines are stated so.
 *
 * @param days whole days
 * @param hours hours besides
 * @param minutes minutes besides
 */
record LengthOfTime(long days, long hours, long minutes) {

  private static final long LONGEST_IN_HOURS = 72;

  /**
   * @param duration not negative
   */
  static LengthOfTime of(Duration duration) {
    long minutes = duration.toMinutes();
    long hours = minutes / 60;
    if (minutes % 60 == 0 && hours > 0 && hours <= LONGEST_IN_HOURS) {
      return new LengthOfTime(0, hours, 0);
    }
    long days = hours / 24;
    return new LengthOfTime(days, hours % 24, days == 0 ? minutes % 60 : 0);
  }
}
