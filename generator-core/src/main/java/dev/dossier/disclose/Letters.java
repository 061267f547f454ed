package dev.dossier.disclose;

import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.LetterChange;
import dev.dossier.disclose.KnownRecords.KnownIncident;
import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.Correction;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Prose;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
   * so that it is the same whenever it is made again; where by that nothing was owed yet, from what
   * is known now.
   */
  List<DisclosedNotification> about(IncidentId id) {
    KnownIncident known = records.incident(id);
    return recipients(known)
        .filter(each -> each.clock().state().isRequired())
        .filter(each -> isAddressed(contact(each)))
        .map(each -> letter(known, each))
        .filter(each -> isOwn() || reader.audience().maySee(each.label()))
        .toList();
  }

  /**
   * What a report tells of the notifications of an incident.
   *
   * @param seen the record without what is withheld
   * @param standings how the duties stand by what is seen; empty where the reader is not told
   * @param label the label of the record
   * @param redaction by which it was made
   */
  List<DisclosedNotification> told(
      Incident seen, List<DutyStanding> standings, SharingLabel label, Redaction redaction) {
    KnownIncident whole = records.incident(seen.id());
    boolean all = reader.audience().notifications() == NotificationsShown.ALL;
    return recipients(all ? new KnownIncident(seen, standings) : whole)
        .filter(each -> seen.notifications().stream().anyMatch(isSame(each.notification())))
        .map(
            each -> {
              Contact contact = redaction.whole(contact(each), label);
              return told(whole.incident(), each, contact, label);
            })
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

  private DisclosedNotification letter(KnownIncident known, RecipientClock now) {
    Moment sent = now.clock().sent();
    List<LetterChange> changes = records.changes(known.incident().id(), now.notification());
    if (sent == null) {
      return letter(known, now, records.asOf(), changes);
    }
    Instant latest = sent.latest().toInstant();
    Instant written = latest.isAfter(records.asOf()) ? records.asOf() : latest;
    KnownIncident then = records.incident(known.incident().id(), written);
    return recipients(then)
        .filter(each -> isSame(now.notification()).test(each.notification()))
        .filter(each -> each.clock().state().isRequired())
        .findFirst()
        .map(clock -> letter(then, clock, written, changes))
        .orElseGet(() -> letter(known, now, records.asOf(), changes));
  }

  private static Predicate<Notification> isSame(Notification one) {
    return other ->
        one.recipient().equals(other.recipient())
            && one.duty().equals(other.duty())
            && Objects.equals(one.sent(), other.sent());
  }

  /** Whether the letters that the reader sees are those to itself. */
  private boolean isOwn() {
    return !reader.audience().letters().isEmpty();
  }

  /** Whether letters to {@code recipient} are made for this reader, if the label permits. */
  private boolean isAddressed(Contact recipient) {
    Audience audience = reader.audience();
    return isOwn()
        ? audience.letters().contains(recipient.kind())
            && (reader.customer() == null || reader.customer().equals(recipient.id()))
        : audience.notifications() == NotificationsShown.ALL;
  }

  private static Stream<RecipientClock> recipients(KnownIncident known) {
    List<Notification> order = known.incident().notifications();
    return known.standings().stream()
        .map(DutyStanding::recipients)
        .flatMap(List::stream)
        .filter(RecipientClock::isPrincipal)
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.notification())));
  }

  private DisclosedNotification letter(
      KnownIncident known, RecipientClock recipient, Instant instant, List<LetterChange> changes) {
    Incident incident = known.incident();
    Notification notification = withoutHidden(recipient.notification(), incident);
    DisclosedContents contents =
        DisclosedContents.of(recipient, known.standings(), told(changes, notification, incident));
    SharingLabel label =
        label(notification, records.label(incident.sharingLabel())).stricter(contents.label());
    Contact contact = contact(recipient);
    return new DisclosedNotification(
        IncidentExtract.of(incident, label),
        notification,
        contact,
        recipient.clock(),
        concerned(notification, contact),
        services(incident, notification, contact),
        instant,
        contents,
        number(recipient.notification(), incident));
  }

  /** What a report tells: whom, when and under which duty, and nothing of the letter's contents. */
  private DisclosedNotification told(
      Incident whole, RecipientClock recipient, Contact contact, SharingLabel label) {
    Notification notification = recipient.notification();
    return new DisclosedNotification(
        IncidentExtract.of(whole, label),
        notification,
        contact,
        recipient.clock(),
        List.of(),
        List.of(),
        records.asOf(),
        new DisclosedContents(List.of(), List.of(), List.of()),
        whole.notifications().stream()
            .filter(isSame(notification))
            .findFirst()
            .map(each -> number(each, whole))
            .orElse(1));
  }

  /** {@code notification} without a note whose own label keeps it from the recipient. */
  private Notification withoutHidden(Notification notification, Incident incident) {
    Prose note = notification.note();
    SharingLabel own = note == null ? null : note.sharingLabel();
    SharingLabel strictest =
        label(notification.withoutNote(), records.strictest(notification.recipient(), incident));
    return own != null && own.compareTo(strictest) > 0 ? notification.withoutNote() : notification;
  }

  /** {@code changes} without corrections whose reason a label keeps from the recipient. */
  private List<LetterChange> told(
      List<LetterChange> changes, Notification notification, Incident incident) {
    SharingLabel strictest = records.strictest(notification.recipient(), incident);
    return changes.stream()
        .map(
            each -> {
              Correction correction = each.correction();
              SharingLabel own = correction == null ? null : correction.reason().sharingLabel();
              return own == null || own.compareTo(strictest) <= 0 ? each : each.withoutCorrection();
            })
        .toList();
  }

  /** The label of {@code notification} and its note, in something whose label is {@code outer}. */
  private static SharingLabel label(Notification notification, SharingLabel outer) {
    Prose note = notification.note();
    return Stream.of(
            Optional.ofNullable(notification.sharingLabel()),
            Optional.ofNullable(note).map(Prose::sharingLabel))
        .flatMap(Optional::stream)
        .reduce(outer, SharingLabel::stricter);
  }

  /** The services of {@code incident} that concern the recipient. */
  private List<Service> services(Incident incident, Notification notification, Contact recipient) {
    List<Subscription> subscriptions = concerned(notification, recipient);
    Set<ServiceId> held =
        subscriptions.stream()
            .flatMap(each -> each.services().stream())
            .collect(Collectors.toSet());
    return incident.services().stream()
        .filter(id -> subscriptions.isEmpty() || held.contains(id))
        .map(id -> records.service(id).value())
        .toList();
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
