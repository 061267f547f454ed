package dev.dossier.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A term of the glossary ({@code glossary.yaml}), to which the first use of its words on each page
 * leads.
 *
 * @param id its id, and its place on the page of the glossary
 * @param term the word or words, as they stand within a sentence
 * @param also other forms that mean the same: plurals, abbreviations, synonyms
 * @param meaning what is meant, in a sentence or two
 * @param note what else there is to say of it
 * @param seeAlso terms to read beside it
 * @param source where the meaning comes from
 * @param sharingLabel its label, where it is stricter than the organisation's
 */
public record Term(
    TermId id,
    Phrase term,
    List<Phrase> also,
    Phrase meaning,
    @Nullable Prose note,
    List<TermId> seeAlso,
    @Nullable Source source,
    @Nullable SharingLabel sharingLabel) {

  public Term {
    also = List.copyOf(also);
    seeAlso = List.copyOf(seeAlso);
  }

  /** The forms by which readers of {@code language} know it, the term itself first. */
  public List<String> forms(Locale language) {
    return Stream.concat(Stream.of(term), also.stream())
        .filter(each -> each.isIn(language))
        .map(each -> each.in(language).text())
        .toList();
  }

  /** This term beside {@code others} only. */
  public Term beside(List<TermId> others) {
    return new Term(id, term, also, meaning, note, others, source, sharingLabel);
  }
}
