package dev.dossier.disclose;

import dev.dossier.derive.NotificationClock;
import dev.dossier.model.Addressee;
import dev.dossier.model.Contact;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Notification;
import dev.dossier.model.Phrase;
import dev.dossier.model.Service;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Subscription;
import java.time.Instant;
import java.util.List;

/**
 * A notification of one recipient about one incident: what its letter may say, and how it stands.
 *
 * <p>A letter is addressed to a recipient that the record names. It therefore exists whatever the
 * record's label, carries that label, and holds nothing of the record but what is meant for its
 * recipient: no timeline, causes, actions or other recipients, and figures over all customers only
 * for an authority.
 */
public final class DisclosedNotification {

  private final IncidentExtract incident;
  private final Notification notification;
  private final Contact contact;
  private final NotificationClock clock;
  private final List<Subscription> subscriptions;
  private final List<Service> services;
  private final Instant asOf;
  private final DisclosedContents contents;
  private final int number;

  DisclosedNotification(
      IncidentExtract incident,
      Notification notification,
      Contact contact,
      NotificationClock clock,
      List<Subscription> subscriptions,
      List<Service> services,
      Instant asOf,
      DisclosedContents contents,
      int number) {
    this.incident = incident;
    this.notification = notification;
    this.contact = contact;
    this.clock = clock;
    this.subscriptions = List.copyOf(subscriptions);
    this.services = List.copyOf(services);
    this.asOf = asOf;
    this.contents = contents;
    this.number = number;
  }

  /**
   * The same notification to {@code addressee}, one of those for whom its recipient stands. What a
   * recipient does not say of itself (salutation, country, language and time zone) is taken from
   * the contact that is recorded.
   */
  public DisclosedNotification to(Addressee addressee) {
    Contact own = addressee.contact();
    Contact to =
        new Contact(
            own.id(),
            own.kind(),
            own.name(),
            own.salutation() == null ? contact.salutation() : own.salutation(),
            own.country() == null ? contact.country() : own.country(),
            own.language() == null ? contact.language() : own.language(),
            own.timeZone() == null ? contact.timeZone() : own.timeZone(),
            own.contact(),
            own.subscriptions());
    return new DisclosedNotification(
        incident,
        notification.to(addressee),
        to,
        clock,
        own.subscriptions(),
        services,
        asOf,
        contents,
        number);
  }

  /** The incident it is about. */
  public IncidentId incidentId() {
    return incident.id();
  }

  /** The title of the incident. */
  public Phrase incidentTitle() {
    return incident.title();
  }

  /**
   * The label of the letter: the strictest of its incident, its notification and what it states.
   */
  public SharingLabel label() {
    return incident.label();
  }

  /** What it states of the incident. */
  public DisclosedContents contents() {
    return contents;
  }

  /** Which of several letters to this recipient under its duty it is, from 1. */
  public int number() {
    return number;
  }

  /** The notification as it is recorded. */
  public Notification notification() {
    return notification;
  }

  /**
   * The instant whose knowledge the letter tells: when it was sent, at the end of the day where
   * only the day is known; the instant that counts as now where it was not.
   */
  public Instant asOf() {
    return asOf;
  }

  /** The recipient. */
  public Contact contact() {
    return contact;
  }

  /** The duty with its anchor, end and state. */
  public NotificationClock clock() {
    return clock;
  }

  /** The recipient's subscriptions that are concerned. */
  public List<Subscription> subscriptions() {
    return subscriptions;
  }

  /**
   * The services of the incident that concern the recipient: those of its subscriptions, or all for
   * a recipient without subscriptions.
   */
  public List<Service> services() {
    return services;
  }
}
