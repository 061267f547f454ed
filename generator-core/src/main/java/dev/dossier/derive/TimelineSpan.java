package dev.dossier.derive;

import dev.dossier.model.TimelineEntry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of time that a timeline covers.
 *
 * @param first time of its earliest entry
 * @param last time of its latest entry
 */
public record TimelineSpan(OffsetDateTime first, OffsetDateTime last) {

  /** The stretch of {@code entries}, in whatever order; empty without entries. */
  public static Optional<TimelineSpan> of(List<TimelineEntry> entries) {
    Comparator<OffsetDateTime> byInstant = Comparator.comparing(OffsetDateTime::toInstant);
    return entries.stream()
        .map(TimelineEntry::at)
        .min(byInstant)
        .flatMap(
            first ->
                entries.stream()
                    .map(TimelineEntry::at)
                    .max(byInstant)
                    .map(last -> new TimelineSpan(first, last)));
  }

  /** How long it is. */
  public Duration length() {
    return Duration.between(first, last);
  }
}
