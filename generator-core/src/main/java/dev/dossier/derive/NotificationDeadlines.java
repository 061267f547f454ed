package dev.dossier.derive;

import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Communication;
import dev.dossier.model.Demand;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import java.util.List;

/** Every notification is sent in time, or says why not. */
final class NotificationDeadlines {

  private NotificationDeadlines() {}

  static void check(Located<Incident> record, FactContext context) {
    Incident incident = record.value();
    List<DutyStanding> standings = context.duties().standings(incident, context.asOf());
    for (DutyStanding standing : standings) {
      standing.recipients().forEach(recipient -> check(recipient, record, context));
    }
  }

  private static void check(
      RecipientClock recipient, Located<Incident> record, FactContext context) {
    int index = record.value().notifications().indexOf(recipient.notification());
    switch (recipient.clock().state()) {
      case OVERDUE -> {
        if (recipient.notification().sent() == null) {
          report(
              recipient,
              "recipient",
              NotificationCode.NOTIFICATION_OVERDUE,
              index,
              record,
              context);
        }
      }
      case LATE -> {
        Communication communication = record.value().communication();
        if (communication != null
            && !givesReasons(communication)
            && !asksForReasons(recipient.clock().duty())) {
          report(
              recipient,
              "sent",
              NotificationCode.REASONS_FOR_DELAY_MISSING,
              index,
              record,
              context);
        }
      }
      case NOT_APPLICABLE, SCOPE_NOT_DECLARED, NOT_STARTED, ANCHOR_MISSING, DUE, MET -> {}
    }
  }

  /**
   * Whether the checklist asks for the reasons itself, so that they are demanded with its items.
   */
  private static boolean asksForReasons(NotificationDuty duty) {
    return duty.contents().stream().anyMatch(item -> item.demand() == Demand.WHEN_LATE);
  }

  private static boolean givesReasons(Communication communication) {
    return communication.reasonsForDelay() != null && !communication.reasonsForDelay().isBlank();
  }

  private static void report(
      RecipientClock recipient,
      String key,
      Code code,
      int index,
      Located<Incident> record,
      FactContext context) {
    context
        .findings()
        .add(
            record,
            record.at("notifications", index, key),
            code,
            recipient.notification().recipient(),
            recipient.notification().duty(),
            String.valueOf(recipient.clock().due()));
  }
}
