package dev.dossier.derive;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way from an event to the end of a time limit, so that a reader can follow and
 * check it.
 *
 * @param kind what is done in it
 * @param text the step in words, with ISO 8601 times
 * @param at the time that it reaches; absent where it reaches none
 */
public record DerivationStep(Kind kind, String text, @Nullable OffsetDateTime at) {

  /** What a step does. */
  public enum Kind {
    /** Names the event from which it runs. */
    START,
    /** Counts. */
    COUNT,
    /** Names days that are not counted. */
    SKIP,
    /** Chooses among clocks, or leaves one out. */
    CHOICE,
    /** Moves an end that falls on a day off. */
    ROLL,
    /** States the end. */
    END
  }
}
