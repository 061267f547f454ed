package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import dev.dossier.model.Source;
import dev.dossier.model.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms that the documents use, and what is meant by them.
 *
 * @param frame what stands around it
 * @param letters the terms by their first letter, in order
 */
public record GlossaryPage(Frame frame, List<Letter> letters) implements Page {

  static final String TITLE = "Glossary";
  static final String NAME = "glossary";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(NAME, SiteSection.OVERVIEW, TITLE, GlossaryPage::of)
          .where(corpus -> !terms(corpus).isEmpty())
          .withGist(corpus -> Words.count(terms(corpus).size(), "term"));

  public GlossaryPage {
    letters = List.copyOf(letters);
  }

  /**
   * The terms that begin with one letter.
   *
   * @param name the letter
   * @param id its id on the page
   * @param entries the terms, in order
   */
  public record Letter(String name, String id, List<Entry> entries) {

    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A term.
   *
   * @param id its id on the page
   * @param term the word
   * @param also other words for it, as a line; absent if there are none
   * @param meaning what is meant
   * @param note what else there is to say of it
   * @param seeAlso terms to read beside it
   * @param source where the meaning comes from; absent if that is not stated
   */
  public record Entry(
      String id,
      String term,
      @Nullable String also,
      String meaning,
      @Nullable Prose note,
      List<Anchor> seeAlso,
      @Nullable Anchor source) {

    public Entry {
      seeAlso = List.copyOf(seeAlso);
    }
  }

  private static List<Term> terms(DisclosedCorpus corpus) {
    return Glossary.in(corpus.organization().language(), corpus.glossary());
  }

  private static GlossaryPage of(DisclosedCorpus corpus, PageContext context) {
    Locale language = corpus.organization().language();
    List<Term> terms =
        terms(corpus).stream().sorted(TitleOrder.by(each -> title(each, language))).toList();
    Map<Object, Term> byId =
        terms.stream().collect(Collectors.toMap(Term::id, Function.identity()));
    Map<String, List<Entry>> letters = new TreeMap<>();
    for (Term term : terms) {
      List<Anchor> seeAlso =
          term.seeAlso().stream()
              .map(byId::get)
              .filter(each -> each != null)
              .map(each -> new Anchor(title(each, language), "#" + Glossary.id(each)))
              .toList();
      letters
          .computeIfAbsent(letter(title(term, language)), key -> new ArrayList<>())
          .add(
              new Entry(
                  Glossary.id(term),
                  title(term, language),
                  also(term, language),
                  term.meaning().in(language).text(),
                  PageContext.text(term.note()),
                  seeAlso,
                  source(term.source())));
    }
    return new GlossaryPage(
        context.frame(
            TITLE,
            context.strictest(
                terms.stream().map(Term::sharingLabel).filter(label -> label != null))),
        letters.entrySet().stream()
            .map(each -> new Letter(each.getKey(), anchor(each.getKey()), each.getValue()))
            .toList());
  }

  private static String title(Term term, Locale language) {
    return Words.capitalised(term.term().in(language).text());
  }

  private static @Nullable String also(Term term, Locale language) {
    List<String> also =
        term.also().stream()
            .filter(each -> each.isIn(language))
            .map(each -> each.in(language).text())
            .toList();
    return also.isEmpty() ? null : String.join(", ", also);
  }

  private static @Nullable Anchor source(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    String place = source.section() == null ? "" : ", " + source.section();
    return new Anchor(
        source.title() + place, source.href() == null ? null : source.href().toString());
  }

  /** The first letter of {@code title} without accents; for digits and signs one that is none. */
  private static String letter(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
    int first = plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "0–9";
  }

  private static String anchor(String letter) {
    return "letter-"
        + letter.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining());
  }
}
