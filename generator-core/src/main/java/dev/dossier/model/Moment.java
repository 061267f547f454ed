package dev.dossier.model;

import java.time.OffsetDateTime;

/**
 * A point in time as it was recorded.
 *
 * @param at the time with the offset in which it was recorded
 * @param fidelity how exactly it is known
 */
public record Moment(OffsetDateTime at, Fidelity fidelity) {

  /** Whether this moment may be taken as precise in a computation. */
  public boolean isExact() {
    return fidelity == Fidelity.EXACT;
  }
}
