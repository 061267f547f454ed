package dev.dossier.derive;

import dev.dossier.model.EventId;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one duty to notify for one incident, and for one notification of it if there is one.
 *
 * <p>Where only a day is known, the reading that is safe for the duty is taken: the clock starts
 * with the day's first moment, and what was sent that day counts as sent in its last.
 *
 * @param regime what asks for it
 * @param duty the duty
 * @param state how it stands
 * @param anchor the time from which it runs; absent before that
 * @param event what happened then, such as {@code declared}; absent with the anchor
 * @param due when it ends; in the offset of the anchor where hours are counted, else in that of the
 *     place whose days count; absent without an anchor, and where no number sets an end
 * @param sent when the notification was sent; absent before that
 * @param margin time left: from being sent, or from the asked instant where it was not, to the end;
 *     negative where the end came first, absent without an end
 * @param elapsed time from the anchor to being sent, or to the asked instant where it was not;
 *     absent without an anchor
 * @param fidelity how exactly its times are known
 * @param derivation how the end follows from what is recorded
 * @param reasons why the duty does not apply, or which keys have to be filled to know
 * @param missing events that should be recorded by now and are not
 */
public record NotificationClock(
    Regime regime,
    NotificationDuty duty,
    ClockState state,
    @Nullable Moment anchor,
    @Nullable String event,
    @Nullable OffsetDateTime due,
    @Nullable Moment sent,
    @Nullable Duration margin,
    @Nullable Duration elapsed,
    Fidelity fidelity,
    List<DerivationStep> derivation,
    List<String> reasons,
    List<EventId> missing) {

  public NotificationClock {
    derivation = List.copyOf(derivation);
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /** Whether it runs without a number that sets its end, as in "without undue delay". */
  public boolean isWithoutEnd() {
    return anchor != null && due == null;
  }

  /**
   * How {@code duty} stands.
   *
   * @param duty a duty of the regime of {@code facts}
   * @param facts what is known of the incident
   * @param sent when the notification was sent, if it was
   */
  static NotificationClock of(NotificationDuty duty, RegimeFacts facts, @Nullable Moment sent) {
    Moment told = RegimeFacts.known(sent, facts.asOf());
    ScopeFinding scope = ScopeFinding.of(duty, facts);
    boolean recorded =
        facts.incident().notifications().stream().anyMatch(each -> each.fulfils(duty.id()));
    if (scope.answer() == ScopeFinding.Answer.DOES_NOT_APPLY) {
      return stopped(duty, facts, ClockState.NOT_APPLICABLE, told, scope.reasons());
    }
    if (scope.answer() == ScopeFinding.Answer.NOT_DECLARED && !recorded) {
      return stopped(duty, facts, ClockState.SCOPE_NOT_DECLARED, told, scope.reasons());
    }
    Deadline deadline = LimitRun.of(duty.limit(), facts);
    ClockState state =
        switch (deadline.course()) {
          case NONE -> ClockState.NOT_APPLICABLE;
          case UNDECLARED -> ClockState.SCOPE_NOT_DECLARED;
          case WAITING -> ClockState.NOT_STARTED;
          case ANCHOR_MISSING -> ClockState.ANCHOR_MISSING;
          case RUNNING, WITHOUT_END -> state(deadline, told, facts.asOf());
        };
    Moment anchor = deadline.anchor();
    Instant end = told == null ? facts.asOf() : RegimeFacts.latest(told).toInstant();
    return new NotificationClock(
        facts.regime(),
        duty,
        state,
        anchor,
        deadline.event(),
        deadline.due(),
        told,
        deadline.due() == null ? null : Duration.between(end, deadline.due().toInstant()),
        anchor == null ? null : Duration.between(RegimeFacts.earliest(anchor).toInstant(), end),
        anchor == null ? Fidelity.EXACT : fidelity(anchor, told),
        deadline.derivation(),
        List.of(),
        deadline.missing());
  }

  private static ClockState state(Deadline deadline, @Nullable Moment sent, Instant asOf) {
    OffsetDateTime due = deadline.due();
    Instant end = sent == null ? asOf : RegimeFacts.latest(sent).toInstant();
    boolean inTime = due == null || !end.isAfter(due.toInstant());
    if (sent == null) {
      return inTime ? ClockState.DUE : ClockState.OVERDUE;
    }
    return inTime ? ClockState.MET : ClockState.LATE;
  }

  private static Fidelity fidelity(Moment anchor, @Nullable Moment sent) {
    return sent != null && sent.fidelity().compareTo(anchor.fidelity()) > 0
        ? sent.fidelity()
        : anchor.fidelity();
  }

  private static NotificationClock stopped(
      NotificationDuty duty,
      RegimeFacts facts,
      ClockState state,
      @Nullable Moment sent,
      List<String> reasons) {
    return new NotificationClock(
        facts.regime(),
        duty,
        state,
        null,
        null,
        null,
        sent,
        null,
        null,
        Fidelity.EXACT,
        List.of(),
        reasons,
        List.of());
  }
}
