package dev.dossier;

import dev.dossier.page.DocumentPlan;
import dev.dossier.page.PlannedDocument;
import dev.dossier.page.SearchScope;
import dev.dossier.render.PageText;
import dev.dossier.render.SearchScript;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What readers can search, gathered while pages are made and written when all are there: for each
 * audience or customer one script, which holds nothing but pages to which they may be led.
 */
final class SiteSearch {

  /** What a page says that has a search, before the path of its script. */
  private static final String SEARCHES = "data-index=\"";

  private final DocumentPlan plan;
  private final Map<PlannedDocument, PageText> texts = new ConcurrentHashMap<>();
  private final Set<PlannedDocument> searching = ConcurrentHashMap.newKeySet();

  SiteSearch(DocumentPlan plan) {
    this.plan = plan;
  }

  /** Adds the page of {@code document}; by any thread. */
  void add(PlannedDocument document, String html) {
    texts.put(document, PageText.of(html));
    if (html.contains(SEARCHES)) {
      searching.add(document);
    }
  }

  /** The scripts of all readers whose pages have a search, by their path in the output folder. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (SearchScope scope : plan.searchScopes(searching)) {
      Map<String, PageText> pages = new LinkedHashMap<>();
      for (PlannedDocument document : scope.documents()) {
        PageText text = texts.get(document);
        if (text != null) {
          pages.put(document.path() + ".html", text);
        }
      }
      files.put(scope.path(), SearchScript.of(pages).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
