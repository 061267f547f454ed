package dev.dossier.page;

import dev.dossier.derive.ContentValue;
import dev.dossier.derive.ContentValue.Answer;
import dev.dossier.derive.ContentValue.Countries;
import dev.dossier.derive.ContentValue.Figure;
import dev.dossier.derive.ContentValue.Officer;
import dev.dossier.derive.ContentValue.Text;
import dev.dossier.derive.ContentValue.Texts;
import dev.dossier.derive.ContentValue.Time;
import dev.dossier.derive.LetterChange;
import dev.dossier.disclose.DisclosedContents;
import dev.dossier.model.Anchor;
import dev.dossier.model.ContentKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the values of a letter's checklists as its parts. */
final class LetterParts {

  /** Keys whose values stand under a heading of their own, so that a label would repeat it. */
  private static final Set<String> HEADED =
      Set.of(
          ContentKey.WHAT_HAPPENED.key(),
          ContentKey.ROOT_CAUSE.key(),
          ContentKey.CONSEQUENCES.key(),
          ContentKey.MEASURES.key(),
          ContentKey.ADVICE.key(),
          ContentKey.REASONS_FOR_DELAY.key());

  private final DisclosedContents contents;
  private final TimeText time;
  private final Messages messages;

  private LetterParts(DisclosedContents contents, TimeText time) {
    this.contents = contents;
    this.time = time;
    this.messages = time.messages();
  }

  /** The parts of {@code contents} by key, in the order of the checklists. */
  static Map<String, LetterPart> of(DisclosedContents contents, TimeText time) {
    LetterParts parts = new LetterParts(contents, time);
    Map<String, LetterPart> written = new LinkedHashMap<>();
    contents.values().forEach((key, value) -> written.put(key, parts.part(key, value)));
    return Collections.unmodifiableMap(written);
  }

  /** What the letter states otherwise than those before it. */
  static List<ChangedFact> changes(DisclosedContents contents, TimeText time) {
    LetterParts parts = new LetterParts(contents, time);
    return contents.changes().stream().map(parts::change).toList();
  }

  private ChangedFact change(LetterChange change) {
    LetterPart is = part(change.key(), change.is());
    return ChangedFact.of(
        change.key(),
        labelOf(is),
        said(part(change.key(), change.was())),
        time.date(time.day(Objects.requireNonNull(change.earlier().sent()))),
        said(is),
        change.correction(),
        time);
  }

  private static String labelOf(LetterPart part) {
    if (part.fact() != null) {
      return part.fact().label();
    }
    return part.time() != null ? part.time().label() : String.valueOf(part.label());
  }

  private static List<Passage> said(LetterPart part) {
    if (part.fact() != null) {
      return List.of(new Passage(part.fact().value(), null, null));
    }
    return part.time() != null
        ? List.of(new Passage(part.time().time().local(), null, null))
        : part.texts();
  }

  private LetterPart part(String key, ContentValue value) {
    if (value instanceof Text text) {
      return LetterPart.prose(key, HEADED.contains(key) ? null : label(key), text.prose());
    }
    if (value instanceof Texts texts) {
      List<Passage> words = texts.texts().stream().map(each -> Passage.of(each, messages)).toList();
      return words.size() == 1 && words.get(0).language() == null && !key.endsWith("categories")
          ? LetterPart.fact(key, label(key), words.get(0).text())
          : LetterPart.texts(key, label(key), words);
    }
    if (value instanceof Countries countries) {
      return LetterPart.fact(
          key,
          label(key),
          messages.localeText().list(messages.localeText().countries(countries.codes())));
    }
    if (value instanceof Figure figure) {
      return LetterPart.fact(key, label(key), new NumberText(messages).count(figure.count()));
    }
    if (value instanceof Time moment) {
      return LetterPart.time(key, new TimeRow(event(moment), ShownTime.of(moment.at(), time)));
    }
    if (value instanceof Answer answer) {
      return LetterPart.fact(
          key, answer.question().text().in(messages.locale()).text(), answer(answer.answer()));
    }
    if (value instanceof Officer officer) {
      return LetterPart.contact(key, LetterParty.officer(officer.person(), messages));
    }
    return LetterPart.contact(
        key, LetterParty.contactPoint(((ContentValue.Contact) value).contact(), messages));
  }

  private String event(Time moment) {
    return Arrays.stream(Anchor.values())
        .filter(anchor -> anchor.key().equals(moment.event()))
        .findFirst()
        .map(anchor -> TimeRow.label(anchor, messages))
        .orElseGet(() -> Words.capitalised(moment.name()));
  }

  private String answer(String answer) {
    return List.of("yes", "no", "unknown").contains(answer)
        ? messages.text("letter.answer." + answer)
        : Words.capitalised(answer.replace('-', ' '));
  }

  /** What stands under {@code key}, in words: of its own where it has some, else of its item. */
  private String label(String key) {
    return ContentKey.of(key)
        .map(known -> messages.text("letter.key." + known.key()))
        .orElseGet(
            () ->
                contents.checklists().stream()
                    .flatMap(each -> each.completeness().items().stream())
                    .filter(item -> item.values().containsKey(key))
                    .findFirst()
                    .map(item -> item.item().text().in(messages.locale()).text())
                    .orElse(key));
  }
}
