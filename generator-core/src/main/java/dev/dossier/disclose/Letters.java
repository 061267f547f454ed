package dev.dossier.disclose;

import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.LetterChange;
import dev.dossier.disclose.KnownRecords.KnownIncident;
import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the letters that one reader may see, and what its reports tell of notifications. */
final class Letters {

  private final KnownRecords records;
  private final Reader reader;

  Letters(KnownRecords records, Reader reader) {
    this.records = records;
    this.reader = reader;
  }

  /**
   * The letters about an incident. One that was sent is made from what was known when it was sent,
   * so that it is the same whenever it is made again.
   */
  List<DisclosedNotification> about(IncidentId id) {
    KnownIncident known = records.incident(id);
    SharingLabel label = records.label(known.incident().sharingLabel());
    return recipients(known)
        .filter(each -> each.clock().state().isRequired())
        .filter(each -> isForReader(contact(each), label))
        .map(each -> letter(known, label, each))
        .toList();
  }

  /**
   * What a report tells of the notifications of an incident.
   *
   * @param seen the record without what is withheld
   * @param label the label of the record
   * @param redaction by which it was made
   */
  List<DisclosedNotification> told(Incident seen, SharingLabel label, Redaction redaction) {
    KnownIncident known = records.incident(seen.id());
    return recipients(known)
        .filter(each -> sees(each.notification()))
        .map(
            each ->
                notification(
                    new KnownIncident(seen, known.standings()),
                    label,
                    each,
                    redaction.whole(contact(each), label),
                    records.asOf(),
                    List.of()))
        .toList();
  }

  /** The subscriptions of its recipient that {@code notification} concerns. */
  static List<Subscription> concerned(Notification notification, Contact recipient) {
    return recipient.subscriptions().stream()
        .filter(
            each ->
                notification.subscriptions().isEmpty()
                    || notification.subscriptions().contains(each.id()))
        .toList();
  }

  /** Whether the reader is told of {@code notification} in a report. */
  private boolean sees(Notification notification) {
    NotificationsShown shown = reader.audience().notifications();
    return shown == NotificationsShown.ALL
        || shown == NotificationsShown.OWN && notification.recipient().equals(reader.customer());
  }

  private DisclosedNotification letter(
      KnownIncident known, SharingLabel label, RecipientClock now) {
    Moment sent = now.clock().sent();
    List<LetterChange> changes = records.changes(known.incident().id(), now.notification());
    if (sent == null) {
      return notification(known, label, now, contact(now), records.asOf(), changes);
    }
    Instant latest = sent.latest().toInstant();
    Instant written = latest.isAfter(records.asOf()) ? records.asOf() : latest;
    KnownIncident then = records.incident(known.incident().id(), written);
    RecipientClock clock =
        recipients(then)
            .filter(each -> isSame(each.notification(), now.notification()))
            .findFirst()
            .orElse(now);
    return notification(then, label, clock, contact(now), written, changes);
  }

  private static boolean isSame(Notification one, Notification other) {
    return one.recipient().equals(other.recipient())
        && one.duty().equals(other.duty())
        && Objects.equals(one.sent(), other.sent());
  }

  /** Whether the letter to {@code recipient} is made for this reader. */
  private boolean isForReader(Contact recipient, SharingLabel label) {
    Audience audience = reader.audience();
    if (audience.letters().isEmpty()) {
      return audience.notifications() == NotificationsShown.ALL && audience.maySee(label);
    }
    return audience.letters().contains(recipient.kind())
        && (reader.customer() == null || reader.customer().equals(recipient.id()));
  }

  private static Stream<RecipientClock> recipients(KnownIncident known) {
    List<Notification> order = known.incident().notifications();
    return known.standings().stream()
        .map(DutyStanding::recipients)
        .flatMap(List::stream)
        .filter(RecipientClock::isPrincipal)
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.notification())));
  }

  private DisclosedNotification notification(
      KnownIncident known,
      SharingLabel label,
      RecipientClock recipient,
      Contact contact,
      Instant instant,
      List<LetterChange> changes) {
    Incident incident = known.incident();
    Notification notification = recipient.notification();
    List<Subscription> subscriptions = concerned(notification, contact);
    Set<ServiceId> held =
        subscriptions.stream()
            .flatMap(each -> each.services().stream())
            .collect(Collectors.toSet());
    List<Service> services =
        incident.services().stream()
            .filter(id -> subscriptions.isEmpty() || held.contains(id))
            .map(id -> records.service(id).value())
            .toList();
    return new DisclosedNotification(
        IncidentExtract.of(incident, label),
        notification,
        contact,
        recipient.clock(),
        subscriptions,
        services,
        instant,
        DisclosedContents.of(recipient, known.standings(), changes),
        number(notification, incident));
  }

  /** Which of the notifications of its recipient under its duty it is, from 1. */
  private static int number(Notification notification, Incident incident) {
    int number = 1;
    for (Notification each : incident.notifications()) {
      if (each.equals(notification)) {
        break;
      }
      if (each.recipient().equals(notification.recipient())
          && each.duty().equals(notification.duty())) {
        number++;
      }
    }
    return number;
  }

  private Contact contact(RecipientClock recipient) {
    return records.contact(recipient.notification().recipient());
  }
}
