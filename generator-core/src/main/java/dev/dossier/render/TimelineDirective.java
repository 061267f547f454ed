package dev.dossier.render;

import dev.dossier.page.TimelineFigure;
import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;

/** {@code <@timeline of=page.timeline.figure/>}: a timeline as a drawing. */
final class TimelineDirective implements TemplateDirectiveModel {

  private int count;

  /** For one rendering of one page; not thread-safe. */
  TimelineDirective() {}

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(params.get("of") instanceof WrapperTemplateModel wrapper)
        || !(wrapper.getWrappedObject() instanceof TimelineFigure figure)) {
      throw new TemplateModelException("<@timeline> wants of=, a timeline of the page");
    }
    count++;
    environment.getOut().write(TimelineDrawing.draw(figure, "timeline-figure-" + count));
  }
}
