package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Anchor;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.TimelineEntry;
import dev.dossier.model.Times;
import dev.dossier.page.TimelineFigure.Milestone;
import dev.dossier.page.TimelineFigure.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a drawn timeline covers: from the occurrence to the recovery, so that
 * months before detection or of follow-up do not squeeze the response itself into a corner; all of
 * it where most entries lie outside.
 */
final class TimelineScale {

  private static final List<Anchor> MILESTONES =
      List.of(
          Anchor.OCCURRED, Anchor.DETECTED, Anchor.DECLARED, Anchor.CONTAINED, Anchor.RECOVERED);
  private static final List<Duration> STEPS =
      Stream.concat(
              Stream.of(5, 10, 15, 30, 60, 120, 180, 360, 720).map(Duration::ofMinutes),
              Stream.of(1, 2, 4, 7, 14, 28, 56, 91, 182, 364).map(Duration::ofDays))
          .toList();
  private static final int MOST_TICKS = 8;
  private static final int LONGEST_WAIT = 2;
  private static final double MARGIN = 0.03;

  private final Times times;
  private final Instant start;
  private final Duration length;

  private TimelineScale(Times times, Instant first, Instant last) {
    this.times = times;
    Duration margin =
        Duration.ofSeconds(Math.round(Duration.between(first, last).toSeconds() * MARGIN));
    this.start = first.minus(margin);
    this.length = Duration.between(start, last.plus(margin));
  }

  /** The scale of an incident; empty where its times make no stretch. */
  static Optional<TimelineScale> of(DisclosedIncident incident) {
    List<TimelineEntry> entries = incident.record().timeline();
    Optional<TimelineScale> response = ofResponse(incident);
    long held =
        response
            .map(scale -> entries.stream().filter(each -> scale.holds(each.at().toInstant())))
            .map(Stream::count)
            .orElse(0L);
    return held * 2 >= entries.size()
        ? response
        : incident
            .timelineSpan()
            .filter(span -> !span.length().isZero())
            .map(
                span ->
                    new TimelineScale(
                        incident.record().times(),
                        span.first().toInstant(),
                        span.last().toInstant()));
  }

  private static Optional<TimelineScale> ofResponse(DisclosedIncident incident) {
    Times times = incident.record().times();
    Instant detected = instant(times.detected());
    Instant first =
        detected == null
            ? incident.timelineSpan().map(span -> span.first().toInstant()).orElse(null)
            : detected;
    Instant last =
        Stream.of(times.recovered(), times.contained())
            .map(TimelineScale::instant)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(incident.timelineSpan().map(span -> span.last().toInstant()).orElse(null));
    if (first == null || last == null || !first.isBefore(last)) {
      return Optional.empty();
    }
    Instant occurred = instant(times.occurred());
    Duration longest = Duration.between(first, last).multipliedBy(LONGEST_WAIT);
    if (occurred != null && occurred.isBefore(first) && !occurred.isBefore(first.minus(longest))) {
      first = occurred;
    }
    return Optional.of(new TimelineScale(times, first, last));
  }

  private static @Nullable Instant instant(@Nullable Moment moment) {
    return moment == null || moment.fidelity() == Fidelity.DATE_ONLY
        ? null
        : moment.at().toInstant();
  }

  boolean isBefore(Instant instant) {
    return instant.isBefore(start);
  }

  boolean isAfter(Instant instant) {
    return instant.isAfter(start.plus(length));
  }

  boolean holds(Instant instant) {
    return !isBefore(instant) && !isAfter(instant);
  }

  /** The fraction of the scale at which {@code instant} is. */
  double place(Instant instant) {
    return (double) Duration.between(start, instant).toSeconds() / length.toSeconds();
  }

  /** The times of the incident that lie on the scale, earliest first. */
  List<Milestone> milestones(Messages messages) {
    return MILESTONES.stream()
        .flatMap(
            anchor ->
                times
                    .at(anchor)
                    .flatMap(moment -> Optional.ofNullable(instant(moment)))
                    .filter(this::holds)
                    .map(at -> new Milestone(TimeRow.label(anchor, messages), place(at)))
                    .stream())
        .sorted(Comparator.comparingDouble(Milestone::at))
        .toList();
  }

  /** The labels of the scale, in the zone of {@code text}. */
  List<Tick> ticks(TimeText text) {
    Duration step =
        STEPS.stream()
            .filter(each -> length.dividedBy(each) < MOST_TICKS)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    boolean days = step.toDays() > 0;
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = null;
    ZonedDateTime at = text.local(start).toLocalDate().atStartOfDay(text.local(start).getZone());
    for (; !isAfter(at.toInstant()); at = days ? at.plusDays(step.toDays()) : at.plus(step)) {
      if (isBefore(at.toInstant())) {
        continue;
      }
      boolean newDay = !at.toLocalDate().equals(day);
      day = at.toLocalDate();
      String date = text.dayOfMonth(day);
      ticks.add(
          days
              ? new Tick(date, null, place(at.toInstant()))
              : new Tick(
                  text.timeOfDay(at.toOffsetDateTime()),
                  newDay ? date : null,
                  place(at.toInstant())));
    }
    return ticks;
  }
}
