package dev.dossier.render;

import dev.dossier.page.ProcessDiagram;
import dev.dossier.render.DiagramLayout.Label;
import dev.dossier.render.DiagramLayout.Node;
import dev.dossier.render.DiagramLayout.Way;
import java.util.List;
import java.util.Locale;

/**
 * A diagram as SVG. Its looks are attributes, so that it needs no style sheet; classes let one
 * change them. The plain order is drawn with solid lines, every other way with broken ones.
 */
final class DiagramSvg {

  private static final String INK = "#1c2733";
  private static final String ACCENT = "#14507a";
  private static final String PAPER = "#ffffff";
  private static final double ARROW_LENGTH = 9;
  private static final double ARROW_HALF_WIDTH = 4.5;
  private static final double NUMBER_RADIUS = 11;
  private static final double BASELINE = 0.36;

  private final StringBuilder svg = new StringBuilder();

  private DiagramSvg() {}

  static String of(ProcessDiagram diagram) {
    DiagramSvg drawing = new DiagramSvg();
    drawing.draw(diagram, DiagramLayout.of(diagram));
    return drawing.svg.toString();
  }

  private void draw(ProcessDiagram diagram, DiagramLayout layout) {
    String width = number(layout.width());
    String height = number(layout.height());
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"process-diagram\" role=\"group\""
            + " viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" font-family=\"Noto Sans\">",
        width, height, width, height);
    line("<title>%s</title>", text(diagram.title()));
    line("<desc>%s</desc>", text(diagram.description()));
    for (int i = 0; i < layout.ways().size(); i++) {
      boolean plain = isPlain(diagram.ways().get(i), diagram);
      way(layout.ways().get(i), plain);
    }
    for (Way way : layout.ways()) {
      if (way.label() != null) {
        label(way.label());
      }
    }
    for (int i = 0; i < layout.nodes().size(); i++) {
      node(diagram.nodes().get(i), layout.nodes().get(i));
    }
    line("</svg>");
  }

  private static boolean isPlain(ProcessDiagram.Way way, ProcessDiagram diagram) {
    return way.to() == way.from() + 1
        || diagram.form() == ProcessDiagram.Form.RING
            && way.to() == 0
            && way.from() == diagram.nodes().size() - 1;
  }

  private void way(Way way, boolean plain) {
    int last = way.curves().size() - 1;
    DiagramPoint tip = way.curves().get(last).end();
    DiagramCurve shaft = way.curves().get(last).shortenedBy(ARROW_LENGTH);
    DiagramPoint foot = shaft.end();
    double length = foot.distance(tip);
    double dx = (tip.x() - foot.x()) / length;
    double dy = (tip.y() - foot.y()) / length;
    String colour = plain ? ACCENT : INK;
    StringBuilder path = new StringBuilder("M").append(point(way.curves().get(0).start()));
    way.curves().subList(0, last).forEach(curve -> append(path, curve));
    append(path, shaft);
    line(
        "<path class=\"way%s\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        plain ? " order" : "",
        path,
        colour,
        plain ? "2" : "1.5",
        plain ? "" : " stroke-dasharray=\"5 3\"");
    line(
        "<path class=\"tip%s\" d=\"M%s L%s L%s Z\" fill=\"%s\"/>",
        plain ? " order" : "",
        point(tip),
        point(foot.plus(-dy * ARROW_HALF_WIDTH, dx * ARROW_HALF_WIDTH)),
        point(foot.plus(dy * ARROW_HALF_WIDTH, -dx * ARROW_HALF_WIDTH)),
        colour);
  }

  private static void append(StringBuilder path, DiagramCurve curve) {
    path.append(" C")
        .append(point(curve.leaving()))
        .append(" ")
        .append(point(curve.arriving()))
        .append(" ")
        .append(point(curve.end()));
  }

  private void label(Label label) {
    DiagramBox box = label.box();
    line(
        "<rect class=\"label-back\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
        number(box.x()), number(box.y()), number(box.width()), number(box.height()), PAPER);
    lines(
        label.lines(),
        "class=\"way-label\" text-anchor=\"middle\"",
        box.centre(),
        DiagramLayout.LABEL_SIZE,
        DiagramLayout.LABEL_LINE);
  }

  private void node(ProcessDiagram.Node node, Node place) {
    DiagramBox box = place.box();
    if (node.href() != null) {
      line("<a href=\"%s\">", text(node.href()));
    }
    line(
        "<rect class=\"node\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"%s\""
            + " stroke=\"%s\" stroke-width=\"1.5\"/>",
        number(box.x()), number(box.y()), number(box.width()), number(box.height()), PAPER, INK);
    DiagramPoint number =
        new DiagramPoint(box.x() + DiagramLayout.NUMBER_ROOM / 2 + 1, box.centre().y());
    line(
        "<circle class=\"node-number\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>",
        number(number.x()), number(number.y()), number(NUMBER_RADIUS), ACCENT);
    line(
        "<text class=\"node-digit\" text-anchor=\"middle\" x=\"%s\" y=\"%s\" font-size=\"12.5\""
            + " font-weight=\"bold\" fill=\"%s\">%d</text>",
        number(number.x()), number(number.y() + 12.5 * BASELINE), PAPER, node.number());
    lines(
        place.lines(),
        "class=\"node-title\"",
        new DiagramPoint(box.x() + DiagramLayout.NUMBER_ROOM, box.centre().y()),
        DiagramLayout.TITLE_SIZE,
        DiagramLayout.TITLE_LINE);
    if (node.href() != null) {
      line("</a>");
    }
  }

  private void lines(
      List<String> lines, String attributes, DiagramPoint middle, double size, double lineHeight) {
    for (int i = 0; i < lines.size(); i++) {
      double y = middle.y() + (i - (lines.size() - 1) / 2.0) * lineHeight + size * BASELINE;
      line(
          "<text %s x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
          attributes, number(middle.x()), number(y), number(size), INK, text(lines.get(i)));
    }
  }

  private static String point(DiagramPoint point) {
    return number(point.x()) + " " + number(point.y());
  }

  /** One digit after the point at most, the same in every locale. */
  static String number(double value) {
    long tenths = StrictMath.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line(String format, Object... arguments) {
    svg.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
        .append('\n');
  }
}
