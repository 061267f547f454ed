package dev.dossier.render;

import dev.dossier.page.ProcessDiagram;
import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;

/** {@code <@diagram of=page.diagram/>}: a diagram as SVG. */
final class DiagramDirective implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(params.get("of") instanceof WrapperTemplateModel wrapper)
        || !(wrapper.getWrappedObject() instanceof ProcessDiagram diagram)) {
      throw new TemplateModelException("<@diagram> wants of=, a diagram of the page");
    }
    environment.getOut().write(DiagramSvg.of(diagram));
  }
}
