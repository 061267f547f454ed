package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was to be told of an incident, and whether it was done in time.
 *
 * @param none that no duty applies, as a sentence; absent where one does
 * @param standings the duties that apply, and how each stands
 * @param undeclared for how many duties it is not stated whether they apply, as a sentence; absent
 *     where there are none
 * @param rows the recorded notifications
 * @param consultation when legal affairs was consulted, and which team
 * @param advice what it advised
 */
public record ReportNotifications(
    @Nullable String none,
    List<NotificationStanding> standings,
    @Nullable String undeclared,
    List<Row> rows,
    List<LinkedFact> consultation,
    @Nullable Prose advice) {

  public ReportNotifications {
    standings = List.copyOf(standings);
    rows = List.copyOf(rows);
    consultation = List.copyOf(consultation);
  }

  /**
   * A notification.
   *
   * @param recipient the recipient, leading to the letter where there is one
   * @param kind what kind of recipient it is
   * @param duty the duty
   * @param due until when it has to be sent; absent where that is unknown
   * @param sent when it was sent, and how; absent before that
   * @param means how it is delivered
   * @param state how it stands
   * @param stateKey the state as a word for style classes
   * @param margin how long before or after the limit; absent where that is unknown
   */
  public record Row(
      Anchor recipient,
      String kind,
      String duty,
      @Nullable ShownTime due,
      @Nullable ShownTime sent,
      String means,
      String state,
      String stateKey,
      @Nullable String margin) {}

  /** The notifications of an incident; absent for readers who are not told of them. */
  static @Nullable ReportNotifications of(DisclosedIncident incident, PageContext context) {
    if (incident.duties().isEmpty()) {
      return null;
    }
    LegalConsultation legal = incident.record().legalConsultation();
    List<NotificationStanding> standings =
        incident.duties().stream()
            .map(DutyStanding::overall)
            .filter(clock -> clock.state().isRequired() || clock.state() == ClockState.NOT_STARTED)
            .map(clock -> NotificationStanding.of(clock, context))
            .toList();
    return new ReportNotifications(
        standings.isEmpty() ? none(incident) : null,
        standings,
        undeclared(incident),
        incident.notifications().stream().map(each -> row(each, context)).toList(),
        legal == null ? List.of() : consultation(legal, context),
        legal == null ? null : PageContext.text(legal.advice()));
  }

  private static String none(DisclosedIncident incident) {
    return incident.verdict().isNotifiable()
        ? "No duty to notify is known to apply."
        : "No duty to notify, because the record is no security incident.";
  }

  private static @Nullable String undeclared(DisclosedIncident incident) {
    long duties =
        incident.duties().stream()
            .filter(each -> each.overall().state() == ClockState.SCOPE_NOT_DECLARED)
            .count();
    if (duties == 0) {
      return null;
    }
    return (duties == 1
            ? "Whether one more duty applies is not stated"
            : "Whether " + duties + " more duties apply is not stated")
        + ".";
  }

  private static Row row(DisclosedNotification notification, PageContext context) {
    NotificationClock clock = notification.clock();
    TimeText time = context.time();
    return new Row(
        context.anchor(
            NotificationLetterPage.TYPE.name(),
            LetterKey.of(notification),
            notification.contact().name()),
        IncidentWords.recipient(notification.contact().kind()),
        clock.duty().name().text(),
        clock.due() == null
            ? null
            : new ShownTime(
                time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due())),
        clock.sent() == null ? null : ShownTime.of(clock.sent(), time),
        LetterWording.means(notification.notification().means(), time.messages()),
        IncidentWords.state(clock.state()),
        clock.state().key(),
        margin(clock));
  }

  /** How long before or after its limit a notification was sent, or how long is left. */
  static @Nullable String margin(NotificationClock clock) {
    if (clock.margin() == null) {
      return null;
    }
    String length = TimeText.duration(clock.margin().abs(), clock.fidelity());
    return switch (clock.state()) {
      case MET -> length + " before the limit";
      case LATE -> length + " after the limit";
      case DUE -> length + " left";
      case OVERDUE -> length + " past the limit";
      case NOT_APPLICABLE, SCOPE_NOT_DECLARED, NOT_STARTED, ANCHOR_MISSING -> null;
    };
  }

  private static List<LinkedFact> consultation(LegalConsultation legal, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(LinkedFact.of("Legal affairs consulted", context.time().moment(legal.at())));
    facts.add(LinkedFact.of("Team", context.team(legal.team())));
    return facts;
  }
}
