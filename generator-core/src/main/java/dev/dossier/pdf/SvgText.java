package dev.dossier.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Places the runs of a text element: chunks that begin at a given place and are anchored there. */
final class SvgText {

  /** A run before its chunk is anchored. */
  private record Run(
      String text, SvgStyle style, FontStack font, double x, double y, double width) {}

  private final FontLibrary fonts;
  private final SvgStylesheet stylesheet;
  private final AffineTransform transform;
  private final double opacity;
  private final List<SvgItem> items = new ArrayList<>();
  private final List<Run> chunk = new ArrayList<>();
  private double x;
  private double y;
  private String anchor = "start";

  SvgText(FontLibrary fonts, SvgStylesheet stylesheet, AffineTransform transform, double opacity) {
    this.fonts = fonts;
    this.stylesheet = stylesheet;
    this.transform = transform;
    this.opacity = opacity;
  }

  List<SvgItem> read(Element text, SvgStyle style) {
    visit(text, style);
    endChunk();
    return items;
  }

  private void visit(Element element, SvgStyle style) {
    if (element.hasAttribute("x") || element.hasAttribute("y")) {
      endChunk();
      x = first(element, "x", style, x);
      y = first(element, "y", style, y);
      anchor = style.get("text-anchor", "start");
    }
    x += first(element, "dx", style, 0);
    y += first(element, "dy", style, 0);
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE) {
        add(n.getNodeValue(), style);
      } else if (n instanceof Element child
          && (child.getLocalName().equals("tspan") || child.getLocalName().equals("a"))) {
        visit(child, style.derive(child, stylesheet));
      }
    }
  }

  private void add(String raw, SvgStyle style) {
    String text = raw.replaceAll("\\s+", " ");
    boolean atStart = chunk.isEmpty() || chunk.get(chunk.size() - 1).text().endsWith(" ");
    if (atStart) {
      text = text.stripLeading();
    }
    if (!text.isEmpty()) {
      FontStack font = font(style);
      double width = font.width(text) * style.fontSize() / 1000;
      chunk.add(new Run(text, style, font, x, y, width));
      x += width;
    }
  }

  private FontStack font(SvgStyle style) {
    String weight = style.get("font-weight", "normal");
    boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
    String slant = style.get("font-style", "normal");
    return fonts.stack(
        List.of(style.get("font-family", "sans-serif").split(",")),
        bold ? 700 : 400,
        slant.equals("italic") || slant.equals("oblique"));
  }

  private void endChunk() {
    double width = chunk.stream().mapToDouble(Run::width).sum();
    double shift =
        switch (anchor) {
          case "middle" -> -width / 2;
          case "end" -> -width;
          default -> 0;
        };
    for (Run run : chunk) {
      Color color = SvgReader.paint(run.style(), "fill", "black", opacity);
      if (color != null && run.style().get("visibility", "visible").equals("visible")) {
        AffineTransform placement = new AffineTransform(transform);
        placement.translate(run.x() + shift, run.y() + baseline(run));
        items.add(
            new SvgItem.Label(
                run.text(), run.font(), (float) run.style().fontSize(), color, placement));
      }
    }
    x += shift;
    chunk.clear();
  }

  /** How far the letters move down so that the named line of theirs stands at the place. */
  private static double baseline(Run run) {
    double em = run.style().fontSize();
    return switch (run.style().get("dominant-baseline", "auto")) {
      case "middle", "central" -> 0.35 * em;
      case "hanging", "text-before-edge" -> 0.75 * em;
      case "text-after-edge", "ideographic" -> -0.2 * em;
      default -> 0;
    };
  }

  private static double first(Element element, String attribute, SvgStyle style, double otherwise) {
    String value = element.getAttribute(attribute).trim();
    return value.isEmpty()
        ? otherwise
        : SvgNumbers.length(value.split("[\\s,]+")[0], otherwise, style.fontSize());
  }
}
