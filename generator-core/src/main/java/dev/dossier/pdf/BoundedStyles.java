package dev.dossier.pdf;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** Style sheets that notice when layout begins more pages than a document may have. */
final class BoundedStyles extends StyleReference {

  private final LayoutBudget budget;

  BoundedStyles(UserAgentCallback agent, LayoutBudget budget) {
    super(agent);
    this.budget = budget;
  }

  @Override
  public PageInfo getPageStyle(@Nullable String pageName, String pseudoPage) {
    budget.pageStyled();
    return super.getPageStyle(pageName, pseudoPage);
  }
}
