package dev.dossier.page;

import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import dev.dossier.model.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sender or the recipient of a letter.
 *
 * @param name the name
 * @param lines the lines under the name: a postal address, or where else it is reached
 * @param facts how to reach it, or for whose attention the letter is
 */
public record LetterParty(String name, List<String> lines, List<Fact> facts) {

  public LetterParty {
    lines = List.copyOf(lines);
    facts = List.copyOf(facts);
  }

  static LetterParty sender(Organization organization, Messages messages) {
    ContactPoint contact = organization.contact();
    return new LetterParty(
        organization.legalName(),
        addressWithout(organization.legalName(), contact),
        reach(contact, messages));
  }

  static LetterParty recipient(DisclosedNotification notification, Messages messages) {
    Contact contact = notification.contact();
    return new LetterParty(
        messages.text("letter." + contact.kind().key() + ".recipient", "name", contact.name()),
        lines(contact),
        notification.subscriptions().stream().map(each -> to(each, messages)).toList());
  }

  /** Whom to ask about the incident. */
  static LetterParty contactPoint(ContactPoint contact, Messages messages) {
    return new LetterParty(
        messages.text("letter.contacts.incident"), List.of(), reach(contact, messages));
  }

  /** Somebody to ask by name. */
  static LetterParty officer(Person officer, Messages messages) {
    return new LetterParty(
        officer.name(), List.of(), reach(officer.email(), officer.phone(), messages));
  }

  /** E-mail, telephone and web address. */
  static List<Fact> reach(ContactPoint contact, Messages messages) {
    List<Fact> facts = new ArrayList<>(reach(contact.email(), contact.phone(), messages));
    if (contact.web() != null) {
      String web = contact.web().toString();
      facts.add(new Fact(messages.text("reach.web"), web, web));
    }
    return facts;
  }

  /** E-mail and telephone. */
  static List<Fact> reach(@Nullable String email, @Nullable String phone, Messages messages) {
    List<Fact> facts = new ArrayList<>();
    if (email != null) {
      facts.add(new Fact(messages.text("reach.email"), email, "mailto:" + email));
    }
    if (phone != null) {
      facts.add(Fact.of(messages.text("reach.phone"), phone));
    }
    return facts;
  }

  private static List<String> lines(Contact contact) {
    ContactPoint point = contact.contact();
    if (point == null) {
      return List.of();
    }
    List<String> address = addressWithout(contact.name(), point);
    if (!address.isEmpty()) {
      return address;
    }
    return Stream.of(point.email(), point.phone(), point.web())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  private static List<String> addressWithout(String name, ContactPoint point) {
    return point.address().stream().filter(line -> !line.equals(name)).toList();
  }

  private static Fact to(Subscription subscription, Messages messages) {
    List<String> people = new ArrayList<>();
    subscription
        .administrators()
        .forEach(each -> people.add(messages.text("letter.attention.person", "name", each.name())));
    Person security = subscription.securityContact();
    if (security != null) {
      people.add(messages.text("letter.attention.security-contact", "name", security.name()));
    }
    return Fact.of(
        subscription.name(),
        people.isEmpty()
            ? messages.text("letter.attention.administrators")
            : messages.text("letter.attention", "people", messages.localeText().list(people)));
  }
}
