package dev.dossier.derive;

import dev.dossier.check.Recorded;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Outcome;
import java.util.List;
import java.util.function.Predicate;

/** A declared incident that must be notified records whatever its notification needs. */
final class NotificationContents {

  private static final String COMMUNICATION = "communication";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "manager",
              "it with the security-incident manager, who triggers the notification",
              incident -> incident.manager() != null),
          new Part(
              "legal-consultation",
              "it with the team of legal affairs that was consulted, and when",
              incident -> incident.legalConsultation() != null),
          new Part(
              COMMUNICATION,
              "it with what recipients are told: what-happened, consequences and measures",
              incident -> incident.communication() != null),
          new Part(
              "notifications",
              "it with every recipient, the duty and the means",
              incident -> !incident.notifications().isEmpty()));

  private NotificationContents() {}

  static void check(Located<Incident> record, FactContext context) {
    Incident incident = record.value();
    Verdict verdict = context.verdict(incident);
    Outcome outcome = verdict.outcome();
    if (outcome == null || !outcome.notifiable()) {
      return;
    }
    Moment declared = incident.times().declared();
    if (declared == null) {
      context
          .findings()
          .add(
              record,
              record.places().keyAt("times"),
              NotificationCode.NOT_DECLARED,
              outcome.name());
    } else {
      PARTS.stream()
          .filter(part -> !part.isThere().test(incident))
          .filter(part -> !part.key().equals(COMMUNICATION) || !isAskedFor(incident, context))
          .forEach(
              part ->
                  context
                      .findings()
                      .add(
                          record,
                          record.at("times", "declared"),
                          NotificationCode.NOTIFICATION_PART_MISSING,
                          Recorded.of(declared).text(),
                          part.key(),
                          part.meaning()));
    }
  }

  /** Whether a checklist asks for parts of what recipients are told, and reports each of them. */
  private static boolean isAskedFor(Incident incident, FactContext context) {
    return context.duties().standings(incident, context.asOf()).stream()
        .flatMap(standing -> standing.recipients().stream())
        .filter(each -> each.clock().state().isRequired())
        .flatMap(each -> each.completeness().in(Completeness.State.MISSING).stream())
        .flatMap(item -> item.lacking().stream())
        .flatMap(List::stream)
        .anyMatch(key -> key.startsWith(COMMUNICATION + "."));
  }

  /** A key of the record that notification needs. */
  private record Part(String key, String meaning, Predicate<Incident> isThere) {}
}
