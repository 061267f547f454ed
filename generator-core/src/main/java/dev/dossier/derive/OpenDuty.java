package dev.dossier.derive;

import dev.dossier.model.ContactId;
import dev.dossier.model.IncidentId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty to notify of an incident that is not fulfilled.
 *
 * @param incident the incident
 * @param recipient who is to be told; absent where no recipient is recorded
 * @param clock how the duty stands
 * @param completeness how far the notification holds what the duty asks for; absent where no
 *     recipient is recorded
 */
public record OpenDuty(
    IncidentId incident,
    @Nullable ContactId recipient,
    NotificationClock clock,
    @Nullable Completeness completeness) {

  private static final List<ClockState> OPEN =
      List.of(
          ClockState.OVERDUE, ClockState.DUE, ClockState.ANCHOR_MISSING, ClockState.NOT_STARTED);

  /**
   * The most urgent first: by state, then by end. What has no end comes after what has one, and
   * what has run longest first.
   */
  public static final Comparator<OpenDuty> BY_URGENCY =
      Comparator.comparingInt((OpenDuty duty) -> OPEN.indexOf(duty.clock().state()))
          .thenComparing(OpenDuty::end)
          .thenComparing(duty -> duty.incident().value())
          .thenComparing(duty -> duty.clock().duty().id().value())
          .thenComparing(duty -> String.valueOf(duty.recipient()));

  /** The open duties of an incident, one for each recipient that is not told. */
  public static List<OpenDuty> of(IncidentId incident, List<DutyStanding> standings) {
    return standings.stream()
        .flatMap(
            standing ->
                standing.recipients().isEmpty()
                    ? Stream.of(new OpenDuty(incident, null, standing.overall(), null))
                    : standing.recipients().stream()
                        .map(
                            each ->
                                new OpenDuty(
                                    incident,
                                    each.notification().recipient(),
                                    each.clock(),
                                    each.completeness())))
        .filter(duty -> OPEN.contains(duty.clock().state()))
        .toList();
  }

  private Instant end() {
    OffsetDateTime due = clock.due();
    return due == null ? Instant.MAX : due.toInstant();
  }
}
