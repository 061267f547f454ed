package dev.dossier.page;

import dev.dossier.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a document that lead to the glossary.
 *
 * @param page where the glossary is, relative to the document; empty where no word leads there
 * @param words the words
 */
public record Glossary(String page, List<Word> words) {

  /** That of a document from which no word leads to a glossary. */
  public static final Glossary NONE = new Glossary("", List.of());

  public Glossary {
    words = List.copyOf(words);
  }

  /**
   * A word, or several that belong together.
   *
   * @param form as it stands within a sentence
   * @param id the id of its term on the page of the glossary
   * @param meaning what is meant, in a sentence or two
   */
  public record Word(String form, String id, String meaning) {}

  /** The words of {@code terms} in {@code language}; of two alike the later one. */
  static Glossary of(String page, List<Term> terms, Locale language) {
    Map<String, Word> words = new LinkedHashMap<>();
    for (Term term : in(language, terms)) {
      for (String form : term.forms(language)) {
        words.put(form, new Word(form, id(term), term.meaning().in(language).text()));
      }
    }
    return new Glossary(page, new ArrayList<>(words.values()));
  }

  /** The terms that readers of {@code language} can read. */
  static List<Term> in(Locale language, List<Term> terms) {
    return terms.stream()
        .filter(each -> each.term().isIn(language) && each.meaning().isIn(language))
        .toList();
  }

  /** The id of a term on the page of the glossary. */
  static String id(Term term) {
    return "term-" + term.id();
  }
}
