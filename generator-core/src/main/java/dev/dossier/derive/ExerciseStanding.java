package dev.dossier.derive;

import dev.dossier.model.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How far an exercise is. */
public enum ExerciseStanding {
  /** Its day has not passed, and nothing is recorded of it. */
  PLANNED,
  /** Its day has passed, and nothing is recorded of it. */
  UNRECORDED,
  /** It was held, and what came of it is recorded. */
  HELD;

  /**
   * How far an exercise is.
   *
   * @param exercise the exercise
   * @param asOf the instant that counts as now
   * @param zone the organisation's zone, whose calendar decides which day it is
   */
  public static ExerciseStanding of(Exercise exercise, Instant asOf, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(asOf, zone);
    if (exercise.date().isAfter(today)) {
      return PLANNED;
    }
    boolean recorded =
        !exercise.runbookSteps().isEmpty()
            || !exercise.observations().isEmpty()
            || !exercise.findings().isEmpty();
    return recorded ? HELD : exercise.date().equals(today) ? PLANNED : UNRECORDED;
  }
}
