package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.MailSender;
import dev.dossier.model.Means;
import dev.dossier.model.Moment;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import dev.dossier.model.Subscription;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the head of the e-mail that a letter goes by. */
final class LetterMail {

  private LetterMail() {}

  /**
   * The head of the e-mail of {@code letter}; empty where it goes another way, or where sender or
   * recipient has no address.
   */
  static Optional<MailHead> of(DisclosedNotification letter, DisclosedCorpus corpus) {
    Organization organization = corpus.organization();
    Optional<MailAddress> sender = sender(organization);
    List<MailAddress> recipients = recipients(letter);
    if (letter.notification().means() != Means.EMAIL || sender.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    Moment sent = letter.clock().sent();
    OffsetDateTime now = corpus.asOf().atZone(organization.timeZone()).toOffsetDateTime();
    return Optional.of(
        new MailHead(
            sender.get(),
            replyTo(organization),
            recipients,
            sent == null ? now : sent.at(),
            sent == null ? MailHead.State.DRAFT : MailHead.State.SENT,
            letter.label().printed(),
            "security-incident-"
                + letter.incidentId()
                + "-"
                + letter.contact().id()
                + "-"
                + letter.label().printed().replaceAll("[^A-Za-z0-9]+", "-")));
  }

  private static Optional<MailAddress> sender(Organization organization) {
    MailSender own = organization.mail();
    String email = own == null ? organization.contact().email() : own.email();
    String name = own == null || own.name() == null ? organization.legalName() : own.name();
    return Optional.ofNullable(email).map(address -> new MailAddress(name, address));
  }

  private static List<MailAddress> replyTo(Organization organization) {
    MailSender own = organization.mail();
    return own == null || own.replyTo() == null
        ? List.of()
        : List.of(new MailAddress("", own.replyTo()));
  }

  /**
   * The administrators and security contacts of the subscriptions concerned, each address once; the
   * contact's own address where it has no subscriptions.
   */
  private static List<MailAddress> recipients(DisclosedNotification letter) {
    Contact contact = letter.contact();
    Map<String, MailAddress> recipients = new LinkedHashMap<>();
    for (Subscription subscription : letter.subscriptions()) {
      people(subscription).forEach(person -> add(recipients, person.name(), person.email()));
    }
    ContactPoint point = contact.contact();
    if (contact.subscriptions().isEmpty() && point != null) {
      add(recipients, contact.name(), point.email());
    }
    return List.copyOf(recipients.values());
  }

  private static List<Person> people(Subscription subscription) {
    List<Person> people = new ArrayList<>(subscription.administrators());
    if (subscription.securityContact() != null) {
      people.add(subscription.securityContact());
    }
    return people;
  }

  private static void add(
      Map<String, MailAddress> recipients, String name, @Nullable String email) {
    if (email != null) {
      recipients.putIfAbsent(email.toLowerCase(Locale.ROOT), new MailAddress(name, email));
    }
  }
}
