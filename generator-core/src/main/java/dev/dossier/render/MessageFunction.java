package dev.dossier.render;

import dev.dossier.page.Messages;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code ${message("letter.delay")}}: words in the language of the document. Named arguments follow
 * the key, each name before its value: {@code message("letter.notice", "label", page.frame.label)}.
 */
final class MessageFunction implements TemplateMethodModelEx {

  private final Messages messages;

  MessageFunction(Messages messages) {
    this.messages = messages;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("message() wants a key of the words of letters");
    }
    Object[] named = new Object[arguments.size() - 1];
    for (int i = 0; i < named.length; i++) {
      named[i] = value(arguments.get(i + 1));
    }
    try {
      return messages.text(key.getAsString(), named);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private static Object value(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("message() wants texts and numbers");
  }
}
