package dev.dossier.derive;

import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How a task with a date stands on a day. The date itself is still in time. */
public enum Punctuality {
  /** Nothing is left to do, or there is no date. */
  NOTHING_DUE,
  /** The date has not passed. */
  IN_TIME,
  /** The date has passed. */
  OVERDUE;

  /**
   * How a follow-up action stands.
   *
   * @param action the action
   * @param asOf the instant that counts as now
   * @param zone the organisation's zone, whose calendar decides which day it is
   */
  public static Punctuality of(Action action, Instant asOf, ZoneId zone) {
    boolean settled = action.state() == ActionState.DONE || action.state() == ActionState.DROPPED;
    return settled ? NOTHING_DUE : of(action.due(), asOf, zone);
  }

  private static Punctuality of(@Nullable LocalDate due, Instant asOf, ZoneId zone) {
    if (due == null) {
      return NOTHING_DUE;
    }
    return LocalDate.ofInstant(asOf, zone).isAfter(due) ? OVERDUE : IN_TIME;
  }
}
