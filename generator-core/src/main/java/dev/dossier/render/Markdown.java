package dev.dossier.render;

import dev.dossier.model.Prose;
import dev.dossier.page.Glossary;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Prose to XHTML. HTML in the prose comes out as text, and links lead only to web pages, mail
 * addresses and places within the site.
 */
final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          TaskListItemsExtension.create());

  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(100).build();

  private Markdown() {}

  /**
   * Well-formed XHTML of {@code prose}, a sequence of block elements.
   *
   * @param terms leads words to the glossary
   */
  static String toXhtml(Prose prose, ProsePlacement placement, TermLinks terms) {
    Node document = PARSER.parse(prose.markdown());
    Map<Heading, Integer> levels = ProseTree.prepare(document, placement);
    terms.link(document);
    return HtmlRenderer.builder()
        .nodeRendererFactory(
            context -> new ProseNodeRenderer(context, levels, placement.messages()))
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new ProseAttributes(placement))
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .build()
        .render(document);
  }

  /** The same without links to a glossary. */
  static String toXhtml(Prose prose, ProsePlacement placement) {
    return toXhtml(prose, placement, new TermLinks(Glossary.NONE));
  }
}
