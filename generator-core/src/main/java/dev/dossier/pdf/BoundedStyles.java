package dev.dossier.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.PageInfo;

/**
 * The style sheets of one document after another; each text is parsed once. Notices when layout
 * begins more pages than a document may have.
 */
final class BoundedStyles extends StyleReference {

  private static final int REMEMBERED = 12;

  private final Map<String, String> names = new HashMap<>();
  private LayoutBudget budget = new LayoutBudget();

  BoundedStyles() {
    super(LockedUserAgent.none());
  }

  /** Begins a document that may take so much work. */
  void startDocument(LockedUserAgent agent, LayoutBudget documentBudget) {
    setUserAgentCallback(agent);
    budget = documentBudget;
    if (names.size() > REMEMBERED) {
      names.clear();
      flushAllStyleSheets();
    }
  }

  /** A name under which a text is remembered, the same for the same text. */
  String nameOf(String css) {
    return names.computeIfAbsent(css, k -> "stylesheet-" + names.size());
  }

  @Override
  public PageInfo getPageStyle(@Nullable String pageName, String pseudoPage) {
    budget.pageStyled();
    return super.getPageStyle(pageName, pseudoPage);
  }
}
