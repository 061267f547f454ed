package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Addressee;
import dev.dossier.model.Contact;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DutyId;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Means;
import java.util.List;

/**
 * The letter of one notification to many recipients. Each letter is the one that the notification's
 * recorded recipient gets, but for what the recipient says of itself, and stands by itself: it
 * links to no other document.
 */
public final class LetterSeries {

  private final DocumentKind kind;
  private final DisclosedCorpus corpus;
  private final DisclosedNotification letter;
  private final DocumentPlan alone;

  private LetterSeries(
      DocumentKind kind, DisclosedCorpus corpus, DisclosedNotification letter, DocumentPlan alone) {
    this.kind = kind;
    this.corpus = corpus;
    this.letter = letter;
    this.alone = alone;
  }

  /**
   * The letters that {@code kind} makes of the notifications under one duty, one series for each
   * recorded recipient; none if the kind makes no letters.
   *
   * @param corpus what the audience of {@code kind} sees
   * @param bundles the words of letters
   * @param look what theme and brand put on letters
   */
  public static List<LetterSeries> of(
      DocumentKind kind,
      DisclosedCorpus corpus,
      IncidentId incident,
      DutyId duty,
      MessageBundles bundles,
      Look look) {
    DocumentPlan alone = DocumentPlan.empty(bundles, look);
    if (!isOfLetters(kind)) {
      return List.of();
    }
    return corpus.letters().stream()
        .filter(letter -> letter.incidentId().equals(incident))
        .filter(letter -> letter.clock().duty().id().equals(duty))
        .map(letter -> new LetterSeries(kind, corpus, letter, alone))
        .toList();
  }

  /** Whether documents of {@code kind} are letters. */
  public static boolean isOfLetters(DocumentKind kind) {
    return kind.page().equals(NotificationLetterPage.TYPE.name());
  }

  /** The recipient that is recorded, which stands for all of them. */
  public Contact recipient() {
    return letter.contact();
  }

  /** How the letters are delivered. */
  public Means means() {
    return letter.notification().means();
  }

  /**
   * The letter to one of the recipients.
   *
   * @param path where it goes, without extension
   */
  public PlannedDocument to(Addressee addressee, String path) {
    return new PlannedDocument(
        kind, path, NotificationLetterPage.TYPE.subject(letter.to(addressee)), corpus, alone);
  }
}
