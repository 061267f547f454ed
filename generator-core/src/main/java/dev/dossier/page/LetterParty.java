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

  static LetterParty sender(Organization organization) {
    ContactPoint contact = organization.contact();
    return new LetterParty(
        organization.legalName(),
        addressWithout(organization.legalName(), contact),
        PageContext.reach(contact));
  }

  static LetterParty recipient(DisclosedNotification notification) {
    Contact contact = notification.contact();
    List<String> lines = lines(contact);
    return new LetterParty(
        contact.name(), lines, notification.subscriptions().stream().map(LetterParty::to).toList());
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

  private static Fact to(Subscription subscription) {
    List<String> people = new ArrayList<>();
    subscription.administrators().forEach(each -> people.add(named(each, null)));
    Person security = subscription.securityContact();
    if (security != null) {
      people.add(named(security, "security contact"));
    }
    String who = people.isEmpty() ? "its administrators" : String.join(", ", people);
    return Fact.of(subscription.name(), "for the attention of " + who);
  }

  private static String named(Person person, @Nullable String function) {
    return function == null ? person.name() : person.name() + " (" + function + ")";
  }
}
