package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Located;
import dev.dossier.model.Phrase;
import dev.dossier.model.Term;
import dev.dossier.model.TermId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** A word leads to one term of a glossary only. */
final class GlossaryRules {

  private final Map<Form, TermId> known = new HashMap<>();

  private GlossaryRules() {}

  /** A word of one language. */
  private record Form(String text, Locale language) {}

  /**
   * Reports each form of {@code record} that an earlier form of the same file leads from already. A
   * user's term may have a form of a shipped one: it takes its place.
   */
  static void check(Located<Term> record, Context context) {
    GlossaryRules rules = new GlossaryRules();
    for (Located<Term> earlier : context.corpus().glossary().values()) {
      if (earlier.value().id().equals(record.value().id())) {
        break;
      }
      if (earlier.file().equals(record.file())) {
        forms(earlier.value(), (form, path) -> rules.known.put(form, earlier.value().id()));
      }
    }
    forms(record.value(), (form, path) -> rules.add(form, record, record.at(path), context));
  }

  private void add(Form form, Located<Term> record, SourceSpan place, Context context) {
    TermId first = known.putIfAbsent(form, record.value().id());
    if (first != null) {
      context.findings().add(record, place, RecordCode.TERM_AMBIGUOUS, form.text(), first.value());
    }
  }

  private static void forms(Term term, BiConsumer<Form, Object[]> visitor) {
    forms(term.term(), new Object[] {"term"}, visitor);
    List<Phrase> also = term.also();
    for (int i = 0; i < also.size(); i++) {
      forms(also.get(i), new Object[] {"also", i}, visitor);
    }
  }

  private static void forms(Phrase phrase, Object[] path, BiConsumer<Form, Object[]> visitor) {
    phrase.texts().forEach((language, text) -> visitor.accept(new Form(text, language), path));
  }
}
