package dev.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The navigation of one document: the parts of the site, with the way to it marked. A document to
 * which no page of the navigation leads stands before them.
 */
final class SiteNavigation {

  /** Up to how many links all parts are open, so that a small site shows what it has. */
  private static final int FEW = 24;

  private SiteNavigation() {}

  /**
   * The parts of the site.
   *
   * @param pages the pages that stand in the navigation, in order
   * @param document the document that it stands beside
   * @param href where a page is, relative to the document
   * @param here the document itself
   * @param way the way to the document from the start page
   */
  static List<NavigationSection> of(
      List<PlannedDocument> pages,
      PlannedDocument document,
      Function<PlannedDocument, String> href,
      Anchor here,
      List<Anchor> way) {
    Map<SiteSection, List<NavigationItem>> sections = new TreeMap<>();
    String above = pages.contains(document) ? null : last(way);
    for (PlannedDocument each : pages) {
      String to = href.apply(each);
      boolean isAbove = to.equals(above);
      boolean isOnTheWay =
          isAbove || way.stream().skip(1).anyMatch(crumb -> to.equals(crumb.href()));
      sections
          .computeIfAbsent(each.section().orElseThrow(), section -> new ArrayList<>())
          .add(
              new NavigationItem(
                  each.subject().identity().title(),
                  to,
                  each == document ? "page" : isOnTheWay ? "true" : null,
                  isAbove ? here : null));
    }
    List<NavigationSection> parts = new ArrayList<>();
    if (!pages.isEmpty() && sections.values().stream().noneMatch(SiteNavigation::marksThePlace)) {
      parts.add(
          new NavigationSection(
              "This page",
              true,
              List.of(new NavigationItem(here.text(), String.valueOf(here.href()), "page", null))));
    }
    sections.forEach(
        (section, items) ->
            parts.add(
                new NavigationSection(
                    section.title(), pages.size() <= FEW || marksThePlace(items), items)));
    return parts;
  }

  private static boolean marksThePlace(List<NavigationItem> items) {
    return items.stream().anyMatch(item -> item.current() != null);
  }

  /** Where the last stop of the way is, the start page left out. */
  private static @Nullable String last(List<Anchor> way) {
    return way.size() < 2 ? null : way.get(way.size() - 1).href();
  }
}
