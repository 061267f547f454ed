package dev.dossier.page;

import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letter that tells one recipient of one incident.
 *
 * @param frame what stands around it
 * @param draft that it is a draft, as a sentence; absent once it is sent
 * @param sender who writes
 * @param recipient to whom
 * @param date when it was sent; the day of the data where it was not
 * @param references references, services and means of delivery
 * @param subject what it is about
 * @param salutation how it addresses the recipient
 * @param opening its first sentences
 * @param noteTitle heading of what concerns this recipient
 * @param adviceTitle heading of what those concerned can do
 * @param content what it tells of the incident
 * @param deadline the time limit and whether it was met
 * @param contacts whom to ask
 * @param parting its last sentences
 * @param closing the closing
 * @param signature who signs
 */
public record NotificationLetterPage(
    Frame frame,
    @Nullable String draft,
    LetterParty sender,
    LetterParty recipient,
    String date,
    List<Fact> references,
    String subject,
    String salutation,
    String opening,
    String noteTitle,
    String adviceTitle,
    LetterContent content,
    LetterDeadline deadline,
    List<LetterParty> contacts,
    List<String> parting,
    String closing,
    String signature)
    implements Page {

  static final PageType<DisclosedNotification> TYPE =
      new PageType<DisclosedNotification>(
              "notification-letter",
              null,
              DisclosedCorpus::letters,
              letter ->
                  new PageType.Identity(
                      LetterKey.of(letter),
                      letter.incidentTitle() + ": " + letter.contact().name(),
                      Map.of(
                          "incident", letter.incidentId().value(),
                          "id", letter.contact().id().value(),
                          "duty", letter.clock().duty().id().value(),
                          "label", PageContext.fileWord(letter.label())),
                      letter.asOf()),
              NotificationLetterPage::of)
          .withMail(LetterMail::of);

  public NotificationLetterPage {
    references = List.copyOf(references);
    contacts = List.copyOf(contacts);
    parting = List.copyOf(parting);
  }

  private static NotificationLetterPage of(DisclosedNotification letter, PageContext context) {
    Organization organization = context.corpus().organization();
    ZoneId own = letter.contact().timeZone();
    Messages messages = context.messages(language(letter, context));
    TimeText time = new TimeText(messages, own == null ? organization.timeZone() : own);
    LetterWording wording = new LetterWording(letter, organization, messages);
    NotificationClock clock = letter.clock();
    return new NotificationLetterPage(
        context
            .frame(
                messages.text(
                    "letter.title",
                    "recipient",
                    letter.contact().name(),
                    "incident",
                    letter.incidentId().value()),
                letter.label(),
                letter.incidentId().value(),
                organization.documentControl())
            .in(messages),
        clock.sent() == null ? messages.text("letter.draft-notice") : null,
        LetterParty.sender(organization, messages),
        LetterParty.recipient(letter, messages),
        clock.sent() == null
            ? time.date(time.local(context.corpus().asOf()).toLocalDate())
            : time.date(time.day(clock.sent())),
        references(letter, messages),
        wording.subject(),
        wording.salutation(),
        wording.opening(),
        wording.noteTitle(),
        wording.adviceTitle(),
        LetterContent.of(letter, time, letter.asOf()),
        LetterDeadline.of(clock, time),
        contacts(organization, messages),
        wording.parting(),
        wording.closing(),
        organization.legalName());
  }

  /** The recipient's language where there are words in it; else the organisation's. */
  private static Locale language(DisclosedNotification letter, PageContext context) {
    Locale wanted = letter.contact().language();
    Locale own = context.corpus().organization().language();
    if (wanted != null && context.speaks(wanted)) {
      return wanted;
    }
    return context.speaks(own) ? own : Locale.ENGLISH;
  }

  private static List<Fact> references(DisclosedNotification letter, Messages messages) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(messages.text("letter.our-reference"), letter.incidentId().value()));
    if (letter.notification().reference() != null) {
      facts.add(Fact.of(messages.text("letter.your-reference"), letter.notification().reference()));
    }
    facts.add(
        Fact.of(
            messages.text("letter.delivery"),
            LetterWording.means(letter.notification().means(), messages)));
    return facts;
  }

  private static List<LetterParty> contacts(Organization organization, Messages messages) {
    List<LetterParty> contacts = new ArrayList<>();
    contacts.add(
        new LetterParty(
            messages.text("letter.contacts.incident"),
            List.of(),
            LetterParty.reach(organization.contact(), messages)));
    Person officer = organization.dataProtectionOfficer();
    if (officer != null) {
      contacts.add(
          new LetterParty(
              officer.name(),
              List.of(),
              LetterParty.reach(officer.email(), officer.phone(), messages)));
    }
    return contacts;
  }
}
