package dev.dossier.derive;

import dev.dossier.model.Incident;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How one duty to notify stands for one incident, over all recipients.
 *
 * @param overall the most urgent of the recipients' clocks; the clock of an unsent notification
 *     where no recipient is recorded
 * @param recipients the recorded notifications of this duty with their clocks, in the order of the
 *     record
 */
public record DutyStanding(NotificationClock overall, List<RecipientClock> recipients) {

  private static final List<ClockState> MOST_URGENT_FIRST =
      List.of(
          ClockState.OVERDUE,
          ClockState.ANCHOR_MISSING,
          ClockState.DUE,
          ClockState.LATE,
          ClockState.MET,
          ClockState.NOT_STARTED,
          ClockState.SCOPE_NOT_DECLARED,
          ClockState.NOT_APPLICABLE);

  public DutyStanding {
    recipients = List.copyOf(recipients);
  }

  /**
   * The standing of every duty.
   *
   * @param duties the duties that the organisation's processes fulfil
   * @param incident the record
   * @param verdict what it turned out to be
   * @param asOf the instant that counts as now
   */
  public static List<DutyStanding> all(
      List<NotificationDuty> duties, Incident incident, Verdict verdict, Instant asOf) {
    return duties.stream().map(duty -> of(duty, incident, verdict, asOf)).toList();
  }

  private static DutyStanding of(
      NotificationDuty duty, Incident incident, Verdict verdict, Instant asOf) {
    List<RecipientClock> recipients =
        incident.notifications().stream()
            .filter(notification -> notification.duty().equals(duty.id()))
            .map(
                notification ->
                    new RecipientClock(
                        notification,
                        NotificationClock.of(
                            duty, verdict, incident.times(), notification.sent(), asOf)))
            .toList();
    NotificationClock overall =
        recipients.stream()
            .map(RecipientClock::clock)
            .min(Comparator.comparingInt(clock -> MOST_URGENT_FIRST.indexOf(clock.state())))
            .orElseGet(() -> NotificationClock.of(duty, verdict, incident.times(), null, asOf));
    return new DutyStanding(overall, recipients);
  }

  /**
   * A recorded notification with its clock.
   *
   * @param notification the notification
   * @param clock how it stands
   */
  public record RecipientClock(Notification notification, NotificationClock clock) {}
}
