package dev.dossier.page;

import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.ContentKey;
import dev.dossier.model.LetterForm;
import dev.dossier.model.Organization;
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
 * @param contacts whom to ask, where no prescribed heading holds them
 * @param parting its last sentences
 * @param closing the closing
 * @param signature who signs
 * @param before the letter about the same incident that the recipient got before; absent if none
 * @param after the one that the recipient gets after it; absent if none
 * @param proof what the rendered letter must hold
 */
public record NotificationLetterPage(
    Frame frame,
    @Nullable String draft,
    LetterParty sender,
    LetterParty recipient,
    String date,
    List<LetterPart> references,
    List<Passage> subject,
    String salutation,
    String opening,
    String noteTitle,
    String adviceTitle,
    LetterContent content,
    LetterDeadline deadline,
    List<LetterPart> contacts,
    List<String> parting,
    String closing,
    String signature,
    @Nullable LetterStage before,
    @Nullable LetterStage after,
    ContentProof proof)
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
                          "duty", LetterKey.of(letter).dutyInPath(),
                          "label", PageContext.fileWord(letter.label())),
                      letter.asOf()),
              NotificationLetterPage::of)
          .withMail(LetterMail::of);

  public NotificationLetterPage {
    references = List.copyOf(references);
    subject = List.copyOf(subject);
    contacts = List.copyOf(contacts);
    parting = List.copyOf(parting);
  }

  @Override
  public boolean namesLanguages() {
    return true;
  }

  private static NotificationLetterPage of(DisclosedNotification letter, PageContext context) {
    Organization organization = context.corpus().organization();
    ZoneId own = letter.contact().timeZone();
    Messages messages = context.messages(language(letter, context));
    TimeText time = new TimeText(messages, own == null ? organization.timeZone() : own);
    LetterWording wording = new LetterWording(letter, organization, messages);
    NotificationClock clock = letter.clock();
    Map<String, LetterPart> parts = LetterParts.of(letter.contents(), time);
    LetterContent content = LetterContent.of(letter, parts, wording, time);
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
                context.corpus().control())
            .in(messages),
        clock.sent() == null ? messages.text("letter.draft-notice") : null,
        LetterParty.sender(organization, messages),
        LetterParty.recipient(letter, messages),
        clock.sent() == null
            ? time.date(time.local(context.corpus().asOf()).toLocalDate())
            : time.date(time.day(clock.sent())),
        references(letter, parts, messages),
        wording.subject(),
        wording.salutation(),
        wording.opening(),
        wording.noteTitle(),
        wording.adviceTitle(),
        content,
        LetterDeadline.of(letter, time),
        contacts(organization, LetterContent.form(letter.contents()), messages),
        wording.parting(),
        wording.closing(),
        organization.legalName(),
        LetterStage.before(letter, context, messages),
        LetterStage.after(letter, context, messages),
        content.proof(letter.contents(), parts));
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

  private static List<LetterPart> references(
      DisclosedNotification letter, Map<String, LetterPart> parts, Messages messages) {
    List<LetterPart> facts = new ArrayList<>();
    facts.add(
        LetterPart.fact(
            "incident", messages.text("letter.our-reference"), letter.incidentId().value()));
    String reference = letter.notification().reference();
    LetterPart asked = parts.get(ContentKey.REFERENCE.key());
    if (asked != null) {
      facts.add(asked);
    } else if (reference != null) {
      facts.add(
          LetterPart.fact(
              ContentKey.REFERENCE.key(), messages.text("letter.your-reference"), reference));
    }
    facts.add(
        LetterPart.fact(
            "means",
            messages.text("letter.delivery"),
            LetterWording.means(letter.notification().means(), messages)));
    return facts;
  }

  private static List<LetterPart> contacts(
      Organization organization, @Nullable LetterForm form, Messages messages) {
    List<LetterPart> contacts = new ArrayList<>();
    String point = ContentKey.CONTACT.key();
    if (!LetterLayout.isPlaced(point, form)) {
      contacts.add(
          LetterPart.contact(point, LetterParty.contactPoint(organization.contact(), messages)));
    }
    String officer = ContentKey.DATA_PROTECTION_OFFICER.key();
    if (organization.dataProtectionOfficer() != null && !LetterLayout.isPlaced(officer, form)) {
      contacts.add(
          LetterPart.contact(
              officer, LetterParty.officer(organization.dataProtectionOfficer(), messages)));
    }
    return contacts;
  }
}
