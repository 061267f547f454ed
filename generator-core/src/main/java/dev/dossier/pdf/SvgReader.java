package dev.dossier.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a drawing into what has to be painted. Understands the static shapes, text, groups, uses
 * and markers of SVG 1.1; refuses scripts, animations, references to other files and effects.
 */
final class SvgReader {

  private static final int MAX_ITEMS = 50_000;
  private static final int MAX_DEPTH = 60;
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Set<String> DEFINITIONS =
      Set.of("defs", "title", "desc", "metadata", "style", "marker", "symbol");

  /** A fault of a drawing, with its place. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Element element;

    Fault(Element element, String message) {
      super(message);
      this.element = element;
    }

    Element element() {
      return element;
    }
  }

  private final FontLibrary fonts;
  private final SvgStylesheet stylesheet;
  private final Map<String, Element> identifiers = new HashMap<>();
  private final List<SvgItem> items = new ArrayList<>();

  private SvgReader(FontLibrary fonts, SvgStylesheet stylesheet) {
    this.fonts = fonts;
    this.stylesheet = stylesheet;
  }

  /**
   * Reads a drawing.
   *
   * @param svg its root element
   * @param initial what it inherits
   * @throws Fault if it has something that cannot be painted
   */
  static List<SvgItem> read(
      Element svg, SvgStyle initial, FontLibrary fonts, SvgStylesheet stylesheet) throws Fault {
    SvgReader reader = new SvgReader(fonts, stylesheet);
    for (Node n = svg; n != null; n = Xhtml.following(n, svg)) {
      if (n instanceof Element e && e.hasAttribute("id")) {
        reader.identifiers.putIfAbsent(e.getAttribute("id"), e);
      }
    }
    SvgStyle style = initial.derive(svg, stylesheet);
    for (Element child : Xhtml.children(svg)) {
      reader.visit(child, style, new AffineTransform(), 1, 0);
    }
    return reader.items;
  }

  private void visit(
      Element element, SvgStyle parent, AffineTransform outer, double outerOpacity, int depth)
      throws Fault {
    String name = element.getLocalName();
    if (DEFINITIONS.contains(name)) {
      return;
    }
    if (depth > MAX_DEPTH || items.size() > MAX_ITEMS) {
      throw new Fault(element, "the drawing is too large or nested too deeply");
    }
    try {
      SvgStyle style = parent.derive(element, stylesheet);
      if (style.get("display", "inline").equals("none")) {
        return;
      }
      refuseEffects(element, style);
      AffineTransform transform = new AffineTransform(outer);
      transform.concatenate(SvgNumbers.transform(element.getAttribute("transform")));
      double opacity = outerOpacity * style.number("opacity", 1);
      switch (name) {
        case "g", "a", "switch" -> children(element, style, transform, opacity, depth);
        case "svg" -> {
          transform.concatenate(viewport(element, style));
          children(element, style, transform, opacity, depth);
        }
        case "use" -> use(element, style, transform, opacity, depth);
        case "text" ->
            items.addAll(new SvgText(fonts, stylesheet, transform, opacity).read(element, style));
        default -> outline(element, shape(element, style), style, transform, opacity, depth);
      }
    } catch (IllegalArgumentException e) {
      throw new Fault(element, String.valueOf(e.getMessage()));
    }
  }

  private void children(
      Element element, SvgStyle style, AffineTransform transform, double opacity, int depth)
      throws Fault {
    for (Element child : Xhtml.children(element)) {
      visit(child, style, transform, opacity, depth + 1);
    }
  }

  private static void refuseEffects(Element element, SvgStyle style) throws Fault {
    for (String effect : List.of("clip-path", "mask", "filter")) {
      if (!style.get(effect, "none").equals("none")) {
        throw new Fault(element, effect + " is not supported in documents on paper; leave it out");
      }
    }
  }

  private static AffineTransform viewport(Element svg, SvgStyle style) {
    AffineTransform transform =
        AffineTransform.getTranslateInstance(
            length(svg, "x", style, 0), length(svg, "y", style, 0));
    List<Double> box = SvgNumbers.list(svg.getAttribute("viewBox"));
    if (box.size() == 4) {
      double width = length(svg, "width", style, box.get(2));
      double height = length(svg, "height", style, box.get(3));
      double scale = Math.min(width / box.get(2), height / box.get(3));
      transform.scale(scale, scale);
      transform.translate(-box.get(0), -box.get(1));
    }
    return transform;
  }

  private void use(
      Element use, SvgStyle style, AffineTransform transform, double opacity, int depth)
      throws Fault {
    Element target = target(use);
    transform.translate(length(use, "x", style, 0), length(use, "y", style, 0));
    if (target.getLocalName().equals("symbol")) {
      SvgStyle symbolStyle = style.derive(target, stylesheet);
      transform.concatenate(viewport(target, symbolStyle));
      children(target, symbolStyle, transform, opacity, depth + 1);
    } else {
      visit(target, style, transform, opacity, depth + 1);
    }
  }

  private Element target(Element use) throws Fault {
    String reference =
        use.hasAttribute("href") ? use.getAttribute("href") : use.getAttributeNS(XLINK, "href");
    Element target = reference.startsWith("#") ? identifiers.get(reference.substring(1)) : null;
    if (target == null) {
      throw new Fault(
          use,
          "\"%s\" is no element of the same drawing; other files are not loaded"
              .formatted(reference));
    }
    return target;
  }

  private static Path2D shape(Element element, SvgStyle style) throws Fault {
    return switch (element.getLocalName()) {
      case "path" -> SvgPath.parse(element.getAttribute("d"));
      case "rect" -> rectangle(element, style);
      case "circle" -> {
        double r = length(element, "r", style, 0);
        yield ellipse(element, style, r, r);
      }
      case "ellipse" ->
          ellipse(element, style, length(element, "rx", style, 0), length(element, "ry", style, 0));
      case "line" ->
          new Path2D.Double(
              new Line2D.Double(
                  length(element, "x1", style, 0),
                  length(element, "y1", style, 0),
                  length(element, "x2", style, 0),
                  length(element, "y2", style, 0)));
      case "polyline" -> polygon(element, false);
      case "polygon" -> polygon(element, true);
      default ->
          throw new Fault(
              element,
              "<%s> cannot be drawn on paper; use paths, basic shapes and text"
                  .formatted(element.getNodeName()));
    };
  }

  private static Path2D rectangle(Element e, SvgStyle style) {
    double x = length(e, "x", style, 0);
    double y = length(e, "y", style, 0);
    double width = length(e, "width", style, 0);
    double height = length(e, "height", style, 0);
    double rx = length(e, "rx", style, length(e, "ry", style, 0));
    double ry = length(e, "ry", style, rx);
    return rx > 0 && ry > 0
        ? new Path2D.Double(new RoundRectangle2D.Double(x, y, width, height, 2 * rx, 2 * ry))
        : new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
  }

  private static Path2D ellipse(Element e, SvgStyle style, double rx, double ry) {
    double cx = length(e, "cx", style, 0);
    double cy = length(e, "cy", style, 0);
    return new Path2D.Double(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
  }

  private static Path2D polygon(Element element, boolean closed) {
    List<Double> points = SvgNumbers.list(element.getAttribute("points"));
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      if (i == 0) {
        path.moveTo(points.get(i), points.get(i + 1));
      } else {
        path.lineTo(points.get(i), points.get(i + 1));
      }
    }
    if (closed && points.size() >= 2) {
      path.closePath();
    }
    return path;
  }

  private void outline(
      Element element,
      Path2D shape,
      SvgStyle style,
      AffineTransform transform,
      double opacity,
      int depth)
      throws Fault {
    if (style.get("visibility", "visible").equals("visible")) {
      boolean line = element.getLocalName().equals("line");
      Color fill = line ? null : paint(style, "fill", "black", opacity);
      Color stroke = paint(style, "stroke", "none", opacity);
      if (fill != null || stroke != null) {
        Path2D path = new Path2D.Double(shape, transform);
        path.setWindingRule(
            style.get("fill-rule", "nonzero").equals("evenodd")
                ? Path2D.WIND_EVEN_ODD
                : Path2D.WIND_NON_ZERO);
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        items.add(new SvgItem.Outline(path, fill, stroke, stroke(style, scale)));
      }
      markers(element, shape, style, transform, opacity, depth);
    }
  }

  private void markers(
      Element element,
      Path2D shape,
      SvgStyle style,
      AffineTransform transform,
      double opacity,
      int depth)
      throws Fault {
    for (SvgMarker marker : SvgMarker.of(element, shape, style)) {
      Element definition = identifiers.get(marker.id());
      if (definition == null) {
        throw new Fault(element, "there is no marker \"" + marker.id() + "\" in the drawing");
      }
      AffineTransform place = new AffineTransform(transform);
      place.concatenate(marker.placement(definition, style.number("stroke-width", 1)));
      SvgStyle own =
          SvgStyle.initial(Map.of("color", style.get("color", "black")), style.fontSize())
              .derive(definition, stylesheet);
      children(definition, own, place, opacity, depth + 1);
    }
  }

  static @Nullable Color paint(SvgStyle style, String property, String otherwise, double opacity) {
    String paint = style.get(property, otherwise);
    if (paint.equals("none") || paint.equals("transparent")) {
      return null;
    }
    if (paint.startsWith("url(")) {
      throw new IllegalArgumentException(
          property + " uses " + paint + "; only plain colours are supported on paper");
    }
    String color = paint.equalsIgnoreCase("currentcolor") ? style.get("color", "black") : paint;
    return CssColors.fade(CssColors.parse(color), opacity * style.number(property + "-opacity", 1));
  }

  private static BasicStroke stroke(SvgStyle style, double scale) {
    int cap =
        switch (style.get("stroke-linecap", "butt")) {
          case "round" -> BasicStroke.CAP_ROUND;
          case "square" -> BasicStroke.CAP_SQUARE;
          default -> BasicStroke.CAP_BUTT;
        };
    int join =
        switch (style.get("stroke-linejoin", "miter")) {
          case "round" -> BasicStroke.JOIN_ROUND;
          case "bevel" -> BasicStroke.JOIN_BEVEL;
          default -> BasicStroke.JOIN_MITER;
        };
    float width = (float) (Math.max(0, style.number("stroke-width", 1)) * scale);
    float miter = (float) Math.max(1, style.number("stroke-miterlimit", 4));
    List<Double> dashes = SvgNumbers.list(style.get("stroke-dasharray", "none"));
    float[] dash = new float[dashes.size()];
    double sum = 0;
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) Math.max(0, dashes.get(i) * scale);
      sum += dash[i];
    }
    return sum == 0
        ? new BasicStroke(width, cap, join, miter)
        : new BasicStroke(
            width,
            cap,
            join,
            miter,
            dash,
            (float) Math.max(0, style.number("stroke-dashoffset", 0) * scale));
  }

  static double length(Element element, String attribute, SvgStyle style, double otherwise) {
    String value = element.getAttribute(attribute);
    return value.isBlank() ? otherwise : SvgNumbers.length(value, otherwise, style.fontSize());
  }
}
