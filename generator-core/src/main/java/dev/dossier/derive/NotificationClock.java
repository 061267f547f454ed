package dev.dossier.derive;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one duty to notify for one incident, and for one notification of it if there is one.
 *
 * <p>Hours are exact: they run through nights, weekends, holidays and changes of daylight-saving
 * time (Regulation (EEC, Euratom) No 1182/71, Article 3). A clock runs from the time that the duty
 * names, for a record whose outcome is notifiable. Where only a day is known, the reading that is
 * safe for the duty is taken: the clock starts with the day's first moment, and what was sent that
 * day counts as sent in its last.
 *
 * @param duty the duty
 * @param state how it stands
 * @param anchor the time from which it runs; absent before that
 * @param due when it ends, in the offset of the anchor; absent without an anchor
 * @param sent when the notification was sent; absent before that
 * @param margin time left: from being sent, or from the asked instant where it was not, to the end;
 *     negative where the end came first, absent without an anchor
 * @param elapsed time from the anchor to being sent, or to the asked instant where it was not;
 *     absent without an anchor
 * @param fidelity how exactly its times are known
 */
public record NotificationClock(
    NotificationDuty duty,
    ClockState state,
    @Nullable Moment anchor,
    @Nullable OffsetDateTime due,
    @Nullable Moment sent,
    @Nullable Duration margin,
    @Nullable Duration elapsed,
    Fidelity fidelity) {

  /**
   * How {@code duty} stands at {@code asOf}. What lies after that instant counts as unknown.
   *
   * @param duty the duty
   * @param verdict what the record turned out to be
   * @param times the record's times
   * @param sent when the notification was sent, if it was
   * @param asOf the instant that counts as now
   */
  public static NotificationClock of(
      NotificationDuty duty, Verdict verdict, Times times, @Nullable Moment sent, Instant asOf) {
    Moment told = known(sent, asOf);
    if (!verdict.isNotifiable()) {
      return stopped(duty, ClockState.NOT_APPLICABLE, told);
    }
    Moment stated = times.at(duty.anchor()).orElse(null);
    Moment anchor = known(stated, asOf);
    if (anchor == null) {
      boolean shouldBeKnown =
          stated == null
              && (known(times.declared(), asOf) != null || known(times.closed(), asOf) != null);
      return stopped(
          duty, shouldBeKnown ? ClockState.ANCHOR_MISSING : ClockState.NOT_STARTED, told);
    }
    return running(duty, anchor, told, asOf);
  }

  private static NotificationClock running(
      NotificationDuty duty, Moment anchor, @Nullable Moment sent, Instant asOf) {
    OffsetDateTime start = earliest(anchor);
    OffsetDateTime due = start.plus(duty.within());
    Instant end = sent == null ? asOf : latest(sent).toInstant();
    boolean inTime = !end.isAfter(due.toInstant());
    ClockState state;
    if (sent == null) {
      state = inTime ? ClockState.DUE : ClockState.OVERDUE;
    } else {
      state = inTime ? ClockState.MET : ClockState.LATE;
    }
    Fidelity fidelity = anchor.fidelity();
    if (sent != null && sent.fidelity().compareTo(fidelity) > 0) {
      fidelity = sent.fidelity();
    }
    return new NotificationClock(
        duty,
        state,
        anchor,
        due,
        sent,
        Duration.between(end, due.toInstant()),
        Duration.between(start.toInstant(), end),
        fidelity);
  }

  private static NotificationClock stopped(
      NotificationDuty duty, ClockState state, @Nullable Moment sent) {
    return new NotificationClock(duty, state, null, null, sent, null, null, Fidelity.EXACT);
  }

  private static @Nullable Moment known(@Nullable Moment moment, Instant asOf) {
    return moment == null || earliest(moment).toInstant().isAfter(asOf) ? null : moment;
  }

  private static OffsetDateTime earliest(Moment moment) {
    return moment.fidelity() == Fidelity.DATE_ONLY
        ? moment.at().truncatedTo(ChronoUnit.DAYS)
        : moment.at();
  }

  private static OffsetDateTime latest(Moment moment) {
    return moment.fidelity() == Fidelity.DATE_ONLY
        ? moment.at().with(LocalTime.MAX).truncatedTo(ChronoUnit.SECONDS)
        : moment.at();
  }
}
