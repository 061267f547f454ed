package dev.dossier.page;

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
 * @param overview how the duties stand, a sentence for each
 * @param rows the recorded notifications
 * @param consultation when legal affairs was consulted, and which team
 * @param advice what it advised
 */
public record ReportNotifications(
    List<String> overview, List<Row> rows, List<LinkedFact> consultation, @Nullable Prose advice) {

  public ReportNotifications {
    overview = List.copyOf(overview);
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
    return new ReportNotifications(
        incident.duties().stream().map(duty -> overview(duty.overall(), context)).toList(),
        incident.notifications().stream().map(each -> row(each, context)).toList(),
        legal == null ? List.of() : consultation(legal, context),
        legal == null ? null : PageContext.text(legal.advice()));
  }

  private static String overview(NotificationClock clock, PageContext context) {
    String name = clock.duty().name() + ": ";
    String limit =
        "within "
            + TimeText.duration(clock.duty().within())
            + " of "
            + IncidentWords.noun(clock.duty().anchor());
    return switch (clock.state()) {
      case NOT_APPLICABLE -> name + "no duty, because the record is no security incident.";
      case SCOPE_NOT_DECLARED -> name + "it is not stated whether the duty applies.";
      case NOT_STARTED ->
          name + limit + "; the incident has not been declared, so the time does not run yet.";
      case ANCHOR_MISSING ->
          name
              + limit
              + "; the record does not say "
              + IncidentWords.clause(clock.duty().anchor())
              + ", so the limit is unknown.";
      case DUE, OVERDUE, MET, LATE ->
          name
              + limit
              + (clock.due() == null
                  ? "."
                  : ", until " + context.time().instant(clock.due()) + ".");
    };
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
        clock.duty().name(),
        clock.due() == null
            ? null
            : new ShownTime(
                time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due())),
        clock.sent() == null ? null : ShownTime.of(clock.sent(), time),
        IncidentWords.means(notification.notification().means()),
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
