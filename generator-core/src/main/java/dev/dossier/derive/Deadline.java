package dev.dossier.derive;

import dev.dossier.model.EventId;
import dev.dossier.model.Moment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a time limit ends, and how that follows from what is recorded.
 *
 * @param course how far it is known
 * @param anchor the time from which it runs; absent unless it runs
 * @param event what happened then, in words; absent with the anchor
 * @param due when it ends; absent unless it has an end that is known
 * @param derivation the steps from the event to the end
 * @param missing events that should be recorded by now and are not
 */
record Deadline(
    Course course,
    @Nullable Moment anchor,
    @Nullable String event,
    @Nullable OffsetDateTime due,
    List<DerivationStep> derivation,
    List<EventId> missing) {

  Deadline {
    derivation = List.copyOf(derivation);
    missing = List.copyOf(missing);
  }

  /** How far an end is known. */
  enum Course {
    /** It runs and its end is known. */
    RUNNING,
    /** It runs, and no number sets its end. */
    WITHOUT_END,
    /** What starts it has not come. */
    WAITING,
    /** What starts it is not recorded. */
    ANCHOR_MISSING,
    /** None of its clocks concerns the incident. */
    NONE,
    /** What decides between its clocks is not stated. */
    UNDECLARED
  }
}
