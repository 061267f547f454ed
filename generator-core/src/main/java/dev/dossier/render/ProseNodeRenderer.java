package dev.dossier.render;

import dev.dossier.page.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what plain CommonMark rendering does not: callouts, shifted headings, boxes of tasks. */
final class ProseNodeRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Map<Heading, Integer> levels;
  private final Messages messages;

  ProseNodeRenderer(
      HtmlNodeRendererContext context, Map<Heading, Integer> levels, Messages messages) {
    this.messages = messages;
    this.context = context;
    this.html = context.getWriter();
    this.levels = levels;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Heading.class, Callout.class, TaskListItemMarker.class, Image.class, TermLink.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      String tag = "h" + levels.get(heading);
      html.line();
      html.tag(tag);
      renderChildren(heading);
      html.tag("/" + tag);
      html.line();
    } else if (node instanceof Callout callout) {
      html.line();
      html.tag("aside", calloutAttributes(callout));
      html.tag("p", Map.of("class", "callout-title"));
      html.text(callout.kind().title(messages));
      html.tag("/p");
      html.line();
      renderChildren(callout);
      html.tag("/aside");
      html.line();
    } else if (node instanceof TermLink term) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "term");
      attributes.put("href", term.href());
      attributes.put("title", term.meaning());
      html.tag("a", attributes);
      renderChildren(term);
      html.tag("/a");
    } else if (node instanceof TaskListItemMarker marker) {
      html.tag("span", Map.of("class", marker.isChecked() ? "task done" : "task open"));
      html.text(marker.isChecked() ? "[x]" : "[ ]");
      html.tag("/span");
      html.text(" ");
    } else {
      html.tag("span", Map.of("class", "image-text"));
      renderChildren(node);
      html.tag("/span");
    }
  }

  /**
   * A callout belongs to the text around it: it is no landmark of the page, as an aside else is.
   */
  private static Map<String, String> calloutAttributes(Callout callout) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "callout " + callout.kind().cssClass());
    attributes.put("role", "note");
    return attributes;
  }

  private void renderChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      context.render(child);
      child = next;
    }
  }
}
