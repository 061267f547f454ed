package dev.dossier.derive;

import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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
   * How {@code duty} stands by what {@code facts} know.
   *
   * @param duty a duty of the regime of {@code facts}
   * @param facts what is known of the incident
   * @param contents what there is to tell in a notification
   */
  static DutyStanding of(
      NotificationDuty duty, RegimeFacts facts, Function<Notification, ContentFacts> contents) {
    List<RecipientClock> recipients =
        facts.incident().notifications().stream()
            .filter(notification -> notification.fulfils(duty.id()))
            .map(
                notification -> {
                  NotificationClock clock =
                      NotificationClock.of(
                          duty, facts.forRecipient(notification.recipient()), notification.sent());
                  return new RecipientClock(
                      notification,
                      clock,
                      Completeness.of(duty, clock.state(), contents.apply(notification)));
                })
            .toList();
    NotificationClock overall =
        recipients.stream()
            .map(RecipientClock::clock)
            .min(Comparator.comparingInt(clock -> MOST_URGENT_FIRST.indexOf(clock.state())))
            .orElseGet(() -> NotificationClock.of(duty, facts, null));
    return new DutyStanding(overall, recipients);
  }

  /**
   * A recorded notification with its clock.
   *
   * @param notification the notification
   * @param clock how it stands
   * @param completeness how far it holds what the duty asks for
   */
  public record RecipientClock(
      Notification notification, NotificationClock clock, Completeness completeness) {

    /** Whether this is the duty under which the notification is sent first of all. */
    public boolean isPrincipal() {
      return notification.duty().equals(clock.duty().id());
    }
  }
}
