package dev.dossier.render;

import dev.dossier.model.Prose;
import dev.dossier.model.Wording;
import dev.dossier.page.Glossary;
import dev.dossier.page.Messages;
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
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code <@prose text=page.summary level=3/>}: rendered Markdown, the only way by which markup that
 * does not stand in a template reaches a document. {@code level} is that of the highest heading in
 * the text, 3 if it is left out.
 */
final class ProseDirective implements TemplateDirectiveModel {

  private static final TermLinks NO_TERMS = new TermLinks(Glossary.NONE);

  private final Page page;
  private final TermLinks terms;
  private int count;

  /** For one rendering of one page; not thread-safe. */
  ProseDirective(Page page) {
    this.page = page;
    this.terms = new TermLinks(page.frame().glossary());
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
    environment.getOut().write(xhtml(prose, level));
  }

  /** The prose in the language of the page; where it is not there in it, in another with a mark. */
  private String xhtml(Prose prose, int level) {
    Messages messages = page.frame().messages();
    Locale language = prose.in(messages.locale()).language();
    boolean own = messages.isIn(language);
    String text =
        xhtml(
            prose,
            messages,
            words -> new ProsePlacement(level, "t" + count + "-", page.frame().siteRoot(), words),
            own ? terms : NO_TERMS);
    if (own) {
      return text;
    }
    String tag = language.toLanguageTag();
    String note =
        page.namesLanguages()
            ? "<p class=\"language-note\">" + messages.noteOn(language) + "</p>\n"
            : "";
    return note + "<div lang=\"" + tag + "\" xml:lang=\"" + tag + "\">\n" + text + "</div>\n";
  }

  /**
   * The prose in the language of {@code messages} or, where it is not there in it, as it was
   * written.
   *
   * @param placement the place, given the words of the language that the prose is in
   */
  static String xhtml(
      Prose prose, Messages messages, Function<Messages, ProsePlacement> placement) {
    return xhtml(prose, messages, placement, NO_TERMS);
  }

  private static String xhtml(
      Prose prose,
      Messages messages,
      Function<Messages, ProsePlacement> placement,
      TermLinks terms) {
    Wording wording = prose.in(messages.locale());
    Locale language = wording.language();
    return Markdown.toXhtml(
        new Prose(wording.text()),
        placement.apply(messages.isIn(language) ? messages : Messages.of(language)),
        terms);
  }
}
