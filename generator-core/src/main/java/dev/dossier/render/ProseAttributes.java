package dev.dossier.render;

import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Attributes of rendered prose: header scopes of tables, and footnote ids unique in a document. */
final class ProseAttributes implements AttributeProvider {

  private final ProsePlacement placement;

  ProseAttributes(ProsePlacement placement) {
    this.placement = placement;
  }

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
        attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
      }
      if (cell.isHeader()) {
        attributes.put("scope", "col");
      }
    } else if (node instanceof TableBlock && tagName.equals("table")) {
      attributes.put("class", "prose-table");
    }
    attributes.keySet().removeIf(name -> name.startsWith("data-footnote"));
    attributes.computeIfPresent(
        "id", (name, id) -> isFootnote(id) ? placement.idPrefix() + id : id);
    attributes.computeIfPresent(
        "href",
        (name, href) ->
            href.startsWith("#") && isFootnote(href.substring(1))
                ? "#" + placement.idPrefix() + href.substring(1)
                : href);
  }

  private static boolean isFootnote(String id) {
    return id.startsWith("fn-") || id.startsWith("fnref-");
  }
}
