package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.LanguageCode;
import dev.dossier.model.Contact;
import dev.dossier.model.Corpus;
import dev.dossier.model.DutyId;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that letters can be written in the languages of their recipients: that there are words for
 * a language, and that what the record tells is there in it.
 *
 * <pre>{@code
 * List<Diagnostic> findings = LetterLanguages.check(corpus, List.of("de", "en"), bundles::speaks);
 * }</pre>
 */
public final class LetterLanguages {

  private final Corpus corpus;
  private final List<String> languages;
  private final Predicate<Locale> speaks;
  private final Findings findings = new Findings();

  private LetterLanguages(Corpus corpus, List<String> languages, Predicate<Locale> speaks) {
    this.corpus = corpus;
    this.languages = languages;
    this.speaks = speaks;
  }

  /**
   * Every finding, in order of place.
   *
   * @param corpus what was read
   * @param languages the languages in which there are words for letters, as BCP 47 tags
   * @param speaks whether there are words in the language of a locale
   */
  public static List<Diagnostic> check(
      Corpus corpus, List<String> languages, Predicate<Locale> speaks) {
    LetterLanguages check = new LetterLanguages(corpus, languages, speaks);
    corpus.contacts().values().forEach(check::hasWords);
    corpus.incidents().values().forEach(check::isTranslated);
    corpus.regimes().values().forEach(check::namesDuties);
    return check.findings.sorted();
  }

  private void hasWords(Located<Contact> contact) {
    Locale wanted = contact.value().language();
    if (wanted != null && !speaks.test(wanted)) {
      findings.add(
          contact,
          contact.at("language"),
          LanguageCode.LANGUAGE_WITHOUT_WORDS,
          wanted.toLanguageTag(),
          ofLetters(contact.value()).toLanguageTag(),
          String.join(", ", languages));
    }
  }

  private void isTranslated(Located<Incident> record) {
    Incident incident = record.value();
    Map<Locale, Contact> readers = new LinkedHashMap<>();
    List<Notification> notifications = incident.notifications();
    for (int i = 0; i < notifications.size(); i++) {
      Located<Contact> contact = corpus.contacts().get(notifications.get(i).recipient());
      if (contact != null) {
        Contact reader = contact.value();
        readers.putIfAbsent(language(reader), reader);
        isIn(record, notifications.get(i), new Object[] {"notifications", i}, reader);
      }
    }
    for (Contact reader : readers.values()) {
      isIn(record, incident.title(), new Object[] {"title"}, reader);
      isIn(record, incident.communication(), new Object[] {"communication"}, reader);
      if (incident.impact() != null) {
        Object[] categories = {"impact", "record-categories"};
        isIn(record, incident.impact().recordCategories(), categories, reader);
        isIn(
            record,
            incident.impact().dataSubjects(),
            new Object[] {"impact", "data-subjects"},
            reader);
      }
    }
  }

  /** The duties that letters name are named in the languages of the letters. */
  private void namesDuties(Located<Regime> regime) {
    if (TextRules.isOfCatalogue(regime)) {
      return;
    }
    List<NotificationDuty> duties = regime.value().duties();
    for (int i = 0; i < duties.size(); i++) {
      for (Contact reader : readers(duties.get(i).id()).values()) {
        isIn(regime, duties.get(i).name(), new Object[] {"duties", i, "name"}, reader);
        Object[] limit = {"duties", i, "limit", "wording"};
        isIn(regime, duties.get(i).limit().wording(), limit, reader);
      }
    }
  }

  /** One recipient for each language in which letters are written under {@code duty}. */
  private Map<Locale, Contact> readers(DutyId duty) {
    Map<Locale, Contact> readers = new LinkedHashMap<>();
    corpus.incidents().values().stream()
        .flatMap(incident -> incident.value().notifications().stream())
        .filter(notification -> notification.duty().equals(duty))
        .map(notification -> corpus.contacts().get(notification.recipient()))
        .filter(Objects::nonNull)
        .forEach(contact -> readers.putIfAbsent(language(contact.value()), contact.value()));
    return readers;
  }

  private void isIn(Located<?> record, @Nullable Object value, Object[] path, Contact reader) {
    RecordWalk.Place place = null;
    for (Object step : path) {
      place = new RecordWalk.Place(step, place);
    }
    Locale wanted = ofLetters(reader);
    Locale own = corpus.organization().value().language();
    TextWalk.walk(
        value,
        place,
        (text, steps) -> {
          if (!text.isIn(wanted) && text.isIn(own)) {
            findings.add(
                record,
                record.places().keyAt(steps),
                LanguageCode.UNTRANSLATED,
                TextRules.name(steps),
                wanted.getLanguage(),
                reader.name(),
                text.in(wanted).language().toLanguageTag());
          }
        });
  }

  /** The language alone: whoever reads it in one region reads it in all. */
  private Locale language(Contact reader) {
    return Locale.forLanguageTag(ofLetters(reader).getLanguage());
  }

  /** The language in which letters to {@code reader} are written. */
  private Locale ofLetters(Contact reader) {
    Locale wanted = reader.language();
    Locale own = corpus.organization().value().language();
    if (wanted != null && speaks.test(wanted)) {
      return wanted;
    }
    return speaks.test(own) ? own : Locale.ENGLISH;
  }
}
