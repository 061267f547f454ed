package dev.dossier.render;

import dev.dossier.page.Figure;
import dev.dossier.page.Flowchart;
import dev.dossier.page.PeriodChart;
import dev.dossier.page.ProcessDiagram;
import dev.dossier.page.TargetChart;
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

/** {@code <@figure of=page.diagram/>}: a figure of the page as SVG. */
final class FigureDirective implements TemplateDirectiveModel {

  private int count;

  /** For one rendering of one page; not thread-safe. */
  FigureDirective() {}

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(params.get("of") instanceof WrapperTemplateModel wrapper)
        || !(wrapper.getWrappedObject() instanceof Figure figure)) {
      throw new TemplateModelException("<@figure> wants of=, a figure of the page");
    }
    count++;
    environment.getOut().write(draw(figure, "figure-" + count));
  }

  /**
   * @param id what the ids of the drawing start with, unique in the document
   */
  private static String draw(Figure figure, String id) {
    if (figure instanceof ProcessDiagram diagram) {
      return DiagramSvg.of(diagram);
    }
    if (figure instanceof Flowchart chart) {
      return FlowchartDrawing.draw(chart, id);
    }
    if (figure instanceof TimelineFigure timeline) {
      return TimelineDrawing.draw(timeline, id);
    }
    if (figure instanceof PeriodChart chart) {
      return PeriodDrawing.draw(chart, id);
    }
    return TargetDrawing.draw((TargetChart) figure, id);
  }
}
