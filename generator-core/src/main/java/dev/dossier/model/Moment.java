package dev.dossier.model;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A point in time as it was recorded.
 *
 * @param at the time with the offset in which it was recorded
 * @param fidelity how exactly it is known
 */
public record Moment(OffsetDateTime at, Fidelity fidelity) {

  /**
   * The earliest instant that it can mean: the beginning of a day of which only the date is known.
   */
  public OffsetDateTime earliest() {
    return fidelity == Fidelity.DATE_ONLY ? at.truncatedTo(ChronoUnit.DAYS) : at;
  }

  /** The latest instant that it can mean: the end of a day of which only the date is known. */
  public OffsetDateTime latest() {
    return fidelity == Fidelity.DATE_ONLY
        ? at.with(LocalTime.MAX).truncatedTo(ChronoUnit.SECONDS)
        : at;
  }

  /** Whether this moment may be taken as precise in a computation. */
  public boolean isExact() {
    return fidelity == Fidelity.EXACT;
  }
}
