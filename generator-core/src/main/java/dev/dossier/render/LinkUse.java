package dev.dossier.render;

import dev.dossier.page.PlannedDocument;

/** A link on the page of a document. */
record LinkUse(PlannedDocument document, PageLink link) {

  /** The page on which it stands, relative to the output folder. */
  String page() {
    return document.path() + ".html";
  }

  /** What it leads to as prose writes it: from the root of the site. */
  String written() {
    String root = "../".repeat((int) document.path().chars().filter(c -> c == '/').count());
    String href = link.href();
    return href.startsWith(root) ? href.substring(root.length()) : href;
  }

  /** The one of two that comes first in the order of pages. */
  static LinkUse first(LinkUse one, LinkUse other) {
    return one.document.path().compareTo(other.document.path()) <= 0 ? one : other;
  }
}
