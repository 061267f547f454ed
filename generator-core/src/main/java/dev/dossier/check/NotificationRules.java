package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Contact;
import dev.dossier.model.DutyId;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Stage;
import dev.dossier.model.Subscription;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every recorded notification fits its duty and its incident. */
final class NotificationRules {

  private NotificationRules() {}

  static void check(Located<Incident> record, Context context) {
    for (int i = 0; i < record.value().notifications().size(); i++) {
      Entry entry = new Entry(record, i, record.value().notifications().get(i), context);
      notTwice(entry);
      notBeforeDeclaration(entry);
      concernsItsSubscriptions(entry);
      context.duties().stream()
          .filter(duty -> entry.notification().fulfils(duty.id()))
          .forEach(duty -> isOwed(entry, duty));
    }
  }

  /** Reports on progress and supplements may follow one another; all else is sent once. */
  private static void notTwice(Entry entry) {
    List<Notification> all = entry.record().value().notifications();
    Notification own = entry.notification();
    if (isRepeatable(own.duty(), entry.context())) {
      return;
    }
    IntStream.range(0, entry.index())
        .filter(
            i ->
                all.get(i).recipient().equals(own.recipient())
                    && all.get(i).duty().equals(own.duty()))
        .findFirst()
        .ifPresent(
            first ->
                entry.report(
                    "recipient",
                    NotificationCode.NOTIFIED_TWICE,
                    own.recipient(),
                    own.duty(),
                    entry.record().at("notifications", first, "recipient").line()));
  }

  private static boolean isRepeatable(DutyId duty, Context context) {
    return context.duties().stream()
        .filter(each -> each.id().equals(duty))
        .map(NotificationDuty::stage)
        .anyMatch(stage -> stage == Stage.INTERMEDIATE || stage == Stage.SUPPLEMENT);
  }

  private static void notBeforeDeclaration(Entry entry) {
    Moment sent = entry.notification().sent();
    Moment declared = entry.record().value().times().declared();
    if (sent != null
        && declared != null
        && Recorded.of(declared).isSurelyAfter(Recorded.of(sent))) {
      entry.report(
          "sent",
          NotificationCode.SENT_BEFORE_DECLARED,
          Recorded.of(sent).text(),
          Recorded.of(declared).text());
    }
  }

  private static void concernsItsSubscriptions(Entry entry) {
    Located<Contact> contact =
        entry.context().corpus().contacts().get(entry.notification().recipient());
    if (contact == null) {
      return;
    }
    List<ServiceId> services = entry.record().value().services();
    for (Subscription each : contact.value().subscriptions()) {
      int place = entry.notification().subscriptions().indexOf(each.id());
      if (place >= 0 && Collections.disjoint(each.services(), services)) {
        entry
            .context()
            .findings()
            .add(
                entry.record(),
                entry.record().at("notifications", entry.index(), "subscriptions", place),
                NotificationCode.SUBSCRIPTION_NOT_CONCERNED,
                each.id(),
                contact.value().id());
      }
    }
  }

  private static void isOwed(Entry entry, NotificationDuty duty) {
    Located<Contact> contact =
        entry.context().corpus().contacts().get(entry.notification().recipient());
    if (contact != null && !duty.recipients().contains(contact.value().kind())) {
      entry.report(
          "recipient",
          NotificationCode.RECIPIENT_NOT_OWED,
          contact.value().id(),
          contact.value().kind().key(),
          duty.id(),
          duty.recipients().stream().map(RecipientKind::key).collect(Collectors.joining(" and ")));
    }
  }

  /** A recorded notification with its place in its record. */
  private record Entry(
      Located<Incident> record, int index, Notification notification, Context context) {

    void report(String key, Code code, Object... arguments) {
      context.findings().add(record, record.at("notifications", index, key), code, arguments);
    }
  }
}
