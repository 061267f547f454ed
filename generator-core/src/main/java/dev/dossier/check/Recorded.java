package dev.dossier.check;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A recorded time as the stretch in which it can truly lie: an exact time is a point, a day alone
 * is the whole of that day in its own offset. "Around" a time is taken as an hour before to an hour
 * after, for people round what they do not know exactly to the hour.
 *
 * @param earliest its earliest possible instant
 * @param latest its latest possible instant
 * @param at the time as it was recorded
 * @param fidelity how exactly it is known
 */
public record Recorded(Instant earliest, Instant latest, OffsetDateTime at, Fidelity fidelity) {

  private static final Duration AROUND = Duration.ofHours(1);

  /** A time of a record. */
  public static Recorded of(Moment moment) {
    return of(moment.at(), moment.fidelity());
  }

  /** The time of an entry of a timeline. */
  public static Recorded of(TimelineEntry entry) {
    Fidelity fidelity = entry.fidelity();
    return of(entry.at(), fidelity == null ? Fidelity.EXACT : fidelity);
  }

  private static Recorded of(OffsetDateTime at, Fidelity fidelity) {
    Instant stated = at.toInstant();
    return switch (fidelity) {
      case EXACT -> new Recorded(stated, stated, at, fidelity);
      case APPROXIMATE -> new Recorded(stated.minus(AROUND), stated.plus(AROUND), at, fidelity);
      case DATE_ONLY ->
          new Recorded(
              at.truncatedTo(ChronoUnit.DAYS).toInstant(),
              at.with(LocalTime.MAX).toInstant(),
              at,
              fidelity);
    };
  }

  /** The time as it is shown in messages. */
  public String text() {
    return switch (fidelity) {
      case EXACT -> at.toString();
      case APPROXIMATE -> "about " + at;
      case DATE_ONLY -> at.toLocalDate().toString();
    };
  }

  /** Whether this time lies after {@code other} however the two are read. */
  public boolean isSurelyAfter(Recorded other) {
    return earliest.isAfter(other.latest);
  }
}
