package dev.dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every document.
 *
 * @param title title of the document, its only first-level heading
 * @param language language of the document, a BCP 47 tag
 * @param messages the words of that language
 * @param organization name of the publishing organisation
 * @param siteRoot the way from this document to the root of the site, such as {@code ../}; empty at
 *     the root
 * @param label sharing label as printed, such as {@code TLP:AMBER}
 * @param labelKey sharing label as a word for style classes, such as {@code amber}
 * @param audience for whom the document is made, as a word in a sentence
 * @param navigation the site's navigation, with this document marked
 * @param searchIndex the script with what the readers can search, relative to this document; absent
 *     if the document stands by itself
 * @param breadcrumbs the way from the start page to this document, itself excluded
 * @param pdf where the PDF of this document is, relative to it; absent if none is made
 * @param control identifier, version, status, owner, approver, dates
 * @param asOf the instant that counted as now, formatted
 * @param mark that the document is not to be relied on, as one word such as {@code Draft}; absent
 *     for one that is approved or says nothing of its status
 * @param look what theme and brand put on the document
 * @param glossary the words that lead to the glossary
 * @param previous the page to be read before it; absent if there is none
 * @param next the page to be read after it; absent if there is none
 */
public record Frame(
    String title,
    String language,
    Messages messages,
    String organization,
    String siteRoot,
    String label,
    String labelKey,
    String audience,
    List<NavigationSection> navigation,
    @Nullable String searchIndex,
    List<Anchor> breadcrumbs,
    @Nullable String pdf,
    List<Fact> control,
    String asOf,
    @Nullable String mark,
    Look look,
    Glossary glossary,
    @Nullable Anchor previous,
    @Nullable Anchor next) {

  public Frame {
    navigation = List.copyOf(navigation);
    breadcrumbs = List.copyOf(breadcrumbs);
    control = List.copyOf(control);
  }

  /**
   * This frame for a letter in the language of {@code others}, which leads to no page of the site.
   */
  Frame in(Messages others) {
    return new Frame(
        title,
        others.locale().toLanguageTag(),
        others,
        organization,
        siteRoot,
        label,
        labelKey,
        audience,
        navigation,
        searchIndex,
        breadcrumbs,
        pdf,
        control,
        asOf,
        mark,
        look,
        Glossary.NONE,
        null,
        null);
  }

  /** This frame of a page that is read after {@code previous} and before {@code next}. */
  Frame between(@Nullable Anchor previous, @Nullable Anchor next) {
    return new Frame(
        title,
        language,
        messages,
        organization,
        siteRoot,
        label,
        labelKey,
        audience,
        navigation,
        searchIndex,
        breadcrumbs,
        pdf,
        control,
        asOf,
        mark,
        look,
        glossary,
        previous,
        next);
  }
}
