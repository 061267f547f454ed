package dev.dossier.page;

import dev.dossier.derive.Completeness;
import dev.dossier.disclose.DisclosedContents;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.ContentKey;
import dev.dossier.model.Means;
import dev.dossier.model.Organization;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Service;
import dev.dossier.model.Subscription;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a letter that depend on who gets it. */
final class LetterWording {

  private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\s,:;，：、]+$");

  /** Keys that tell of people or of their data. */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          ContentKey.DATA_SUBJECTS.key(),
          ContentKey.DATA_SUBJECT_CATEGORIES.key(),
          ContentKey.RECORDS.key(),
          ContentKey.RECORD_CATEGORIES.key());

  private final DisclosedNotification notification;
  private final Organization organization;
  private final Messages messages;

  LetterWording(DisclosedNotification notification, Organization organization, Messages messages) {
    this.notification = notification;
    this.organization = organization;
    this.messages = messages;
  }

  List<Passage> subject() {
    return Passage.within(
        messages,
        isWithoutPeople()
            ? "letter.authority.subject.without-people"
            : "letter." + notification.contact().kind().key() + ".subject",
        "title",
        Passage.of(notification.incidentTitle(), messages));
  }

  String salutation() {
    return messages.text("letter.salutation", "salutation", address());
  }

  /** How the recipient is addressed, without what ends a salutation. */
  private String address() {
    String own = notification.contact().salutation();
    return own == null ? ofKind("salutation") : PUNCTUATION_AT_END.matcher(own).replaceAll("");
  }

  String opening() {
    List<String> subscriptions =
        notification.subscriptions().stream().map(Subscription::name).toList();
    return messages.text(
        isWithoutPeople()
            ? "letter.authority.opening.without-people"
            : "letter." + notification.contact().kind().key() + ".opening",
        "organization",
        organization.legalName(),
        "services",
        services(),
        "count",
        subscriptions.size(),
        "subscriptions",
        messages.localeText().list(subscriptions));
  }

  /**
   * Whether a letter to an authority tells nothing of people or their data: it is no notification
   * of a personal data breach then.
   */
  private boolean isWithoutPeople() {
    return notification.contact().kind() == RecipientKind.AUTHORITY
        && notification.contents().checklists().stream()
            .flatMap(each -> each.completeness().items().stream())
            .flatMap(LetterWording::told)
            .noneMatch(OF_PEOPLE::contains);
  }

  /** The keys of what stands for an item, or will where it is pending. */
  private static Stream<String> told(Completeness.Item item) {
    return item.state() == Completeness.State.PENDING
        ? item.item().keys().stream()
        : item.values().keySet().stream();
  }

  /** What a letter says of one that went before it. */
  List<Passage> earlier(DisclosedContents.EarlierLetter letter, TimeText time) {
    return Passage.within(
        messages,
        "letter.earlier",
        "duty",
        Passage.of(letter.duty().name(), messages),
        "sent",
        time.date(time.day(letter.sent())),
        "reference",
        letter.reference() == null ? "none" : letter.reference());
  }

  String adviceTitle() {
    return ofKind("advice-title");
  }

  String noteTitle() {
    return ofKind("note-title");
  }

  /** What to say at the end, before the closing. */
  List<String> parting() {
    return switch (notification.contact().kind()) {
      case CUSTOMER -> List.of(ofKind("parting"), messages.text("letter.customer.upkeep"));
      case AUTHORITY, DATA_SUBJECTS, MEDIA -> List.of(ofKind("parting"));
    };
  }

  String closing() {
    return ofKind("closing", "salutation", address());
  }

  /** How a notification is delivered. */
  static String means(Means means, Messages messages) {
    return messages.text("means." + means.key());
  }

  private String services() {
    List<String> names = notification.services().stream().map(Service::name).toList();
    return names.isEmpty() ? organization.platform() : messages.localeText().list(names);
  }

  private String ofKind(String part, Object... namedArguments) {
    return messages.text(
        "letter." + notification.contact().kind().key() + "." + part, namedArguments);
  }
}
