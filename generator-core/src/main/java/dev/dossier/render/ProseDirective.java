package dev.dossier.render;

import dev.dossier.model.Prose;
import dev.dossier.page.Page;
import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@prose text=page.summary level=3/>}: rendered Markdown, the only way by which markup that
 * does not stand in a template reaches a document. {@code level} is that of the highest heading in
 * the text, 3 if it is left out.
 */
final class ProseDirective implements TemplateDirectiveModel {

  private final Page page;
  private int count;

  /** For one rendering of one page; not thread-safe. */
  ProseDirective(Page page) {
    this.page = page;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(params.get("text") instanceof WrapperTemplateModel wrapper)
        || !(wrapper.getWrappedObject() instanceof Prose prose)) {
      throw new TemplateModelException("<@prose> wants text=, a prose value of the page");
    }
    int level =
        params.get("level") instanceof TemplateNumberModel number
            ? number.getAsNumber().intValue()
            : 3;
    if (level < 2 || level > 6) {
      throw new TemplateModelException("<@prose> wants level= from 2 to 6, not " + level);
    }
    count++;
    environment
        .getOut()
        .write(
            Markdown.toXhtml(
                prose, new ProsePlacement(level, "t" + count + "-", page.frame().siteRoot())));
  }
}
