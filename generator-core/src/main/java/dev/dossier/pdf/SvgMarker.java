package dev.dossier.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A mark at the begin or the end of a line, such as an arrow head.
 *
 * @param id of its definition
 * @param at where it stands
 * @param angle of the line there, in radians
 */
record SvgMarker(String id, Point2D at, double angle) {

  private static final Set<String> MARKED = Set.of("path", "line", "polyline", "polygon");
  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)");

  /** The marks that a style puts on a line. */
  static List<SvgMarker> of(Element element, Path2D shape, SvgStyle style) {
    List<SvgMarker> markers = new ArrayList<>();
    String start = style.get("marker-start", "none");
    String end = style.get("marker-end", "none");
    if (!MARKED.contains(element.getLocalName()) || (start.equals("none") && end.equals("none"))) {
      return markers;
    }
    List<Point2D> points = points(shape);
    int last = points.size() - 1;
    if (last < 1) {
      return markers;
    }
    if (!start.equals("none")) {
      markers.add(new SvgMarker(id(start), points.get(0), angle(points.get(0), points.get(1))));
    }
    if (!end.equals("none")) {
      markers.add(
          new SvgMarker(id(end), points.get(last), angle(points.get(last - 1), points.get(last))));
    }
    return markers;
  }

  /** From the units of the definition to those of the line. */
  AffineTransform placement(Element definition, double strokeWidth) {
    AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
    String orientation = definition.getAttribute("orient");
    if (orientation.startsWith("auto")) {
      place.rotate(angle);
    } else if (!orientation.isBlank()) {
      place.rotate(Math.toRadians(Double.parseDouble(orientation.replace("deg", "").trim())));
    }
    if (!definition.getAttribute("markerUnits").equals("userSpaceOnUse")) {
      place.scale(strokeWidth, strokeWidth);
    }
    double width = number(definition, "markerWidth", 3);
    double height = number(definition, "markerHeight", 3);
    List<Double> box = SvgNumbers.list(definition.getAttribute("viewBox"));
    if (box.size() == 4) {
      double scale = Math.min(width / box.get(2), height / box.get(3));
      place.scale(scale, scale);
    }
    place.translate(-number(definition, "refX", 0), -number(definition, "refY", 0));
    return place;
  }

  private static double number(Element element, String attribute, double otherwise) {
    String value = element.getAttribute(attribute);
    return value.isBlank() ? otherwise : SvgNumbers.length(value, otherwise, 10);
  }

  private static String id(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("the marker " + reference + " is not of this drawing");
    }
    return matcher.group(1);
  }

  /** The corner and control points of a line, without repetitions. */
  private static List<Point2D> points(Path2D shape) {
    List<Point2D> points = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int count =
          switch (i.currentSegment(c)) {
            case PathIterator.SEG_CUBICTO -> 3;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 1;
          };
      for (int p = 0; p < count; p++) {
        Point2D point = new Point2D.Double(c[2 * p], c[2 * p + 1]);
        if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
          points.add(point);
        }
      }
    }
    return points;
  }

  private static double angle(Point2D from, Point2D to) {
    return StrictMath.atan2(to.getY() - from.getY(), to.getX() - from.getX());
  }
}
