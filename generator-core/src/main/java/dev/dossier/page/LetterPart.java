package dev.dossier.page;

import dev.dossier.model.Prose;
import dev.dossier.page.ContentProof.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter states under one key of a checklist.
 *
 * @param key the key, which the template repeats in {@code data-shows}
 * @param kind how it is shown
 * @param label what it is; absent where the heading above it says so
 * @param prose text in paragraphs; absent for other kinds
 * @param texts several short texts; empty for other kinds
 * @param fact a labelled value; absent for other kinds
 * @param time a time; absent for other kinds
 * @param contact whom to ask; absent for other kinds
 */
public record LetterPart(
    String key,
    String kind,
    @Nullable String label,
    @Nullable Prose prose,
    List<Passage> texts,
    @Nullable Fact fact,
    @Nullable TimeRow time,
    @Nullable LetterParty contact) {

  public LetterPart {
    texts = List.copyOf(texts);
  }

  static LetterPart prose(String key, @Nullable String label, Prose prose) {
    return new LetterPart(key, "prose", label, prose, List.of(), null, null, null);
  }

  static LetterPart texts(String key, @Nullable String label, List<Passage> texts) {
    return new LetterPart(key, "texts", label, null, texts, null, null, null);
  }

  static LetterPart fact(String key, String label, String value) {
    return new LetterPart(key, "fact", label, null, List.of(), Fact.of(label, value), null, null);
  }

  static LetterPart time(String key, TimeRow time) {
    return new LetterPart(key, "time", null, null, List.of(), null, time, null);
  }

  static LetterPart contact(String key, LetterParty contact) {
    return new LetterPart(key, "contact", null, null, List.of(), null, null, contact);
  }

  /** What must be found in the letter for it. */
  Shown shown() {
    List<String> wanted = new ArrayList<>(texts.stream().map(Passage::text).toList());
    if (fact != null) {
      wanted.add(fact.value());
    }
    if (time != null) {
      wanted.add(time.time().local());
    }
    if (contact != null) {
      contact.facts().forEach(each -> wanted.add(each.value()));
    }
    return new Shown(key, wanted, prose);
  }
}
