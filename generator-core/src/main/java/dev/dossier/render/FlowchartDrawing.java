package dev.dossier.render;

import dev.dossier.page.Flowchart;
import dev.dossier.page.Flowchart.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A flowchart as SVG: one drawing, or several where one would be too large for a sheet of paper.
 */
final class FlowchartDrawing {

  private static final String INK = "#1c2733";
  private static final String SOFT = "#52606d";
  private static final double ARROW_LENGTH = 8;
  private static final double ARROW_HALF_WIDTH = 4;
  private static final double BASELINE = 0.36;

  private final SvgWriter svg;

  private FlowchartDrawing(SvgWriter svg) {
    this.svg = svg;
  }

  /**
   * @param id what the ids of the drawing start with, unique in the document
   */
  static String draw(Flowchart chart, String id) {
    StringBuilder drawings = new StringBuilder();
    List<FlowchartSheets.Sheet> sheets = FlowchartSheets.of(chart);
    for (int i = 0; i < sheets.size(); i++) {
      drawings
          .append("<div class=\"flow-sheet\">")
          .append(draw(sheets.get(i), sheets.size() == 1 ? id : id + "-" + (i + 1)))
          .append("</div>\n");
    }
    return drawings.toString();
  }

  private static String draw(FlowchartSheets.Sheet sheet, String id) {
    Flowchart chart = sheet.chart();
    FlowchartLayout layout = sheet.layout();
    FlowchartDrawing drawing =
        new FlowchartDrawing(
            SvgWriter.withLinks(
                id,
                "flowchart",
                layout.width(),
                layout.height(),
                chart.title(),
                chart.description()));
    drawing.bands(layout);
    layout.ways().forEach(drawing::way);
    for (int i = 0; i < layout.nodes().size(); i++) {
      drawing.node(chart.nodes().get(i), layout.nodes().get(i));
    }
    return drawing.svg.finish();
  }

  private void bands(FlowchartLayout layout) {
    for (int i = 0; i < layout.bands().size(); i++) {
      FlowchartLayout.Band band = layout.bands().get(i);
      DiagramBox box = band.box();
      svg.start("rect")
          .at("class", i % 2 == 0 ? "flow-band" : "flow-band other")
          .at("x", box.x())
          .at("y", box.y())
          .at("width", box.width())
          .at("height", box.height())
          .at("fill", i % 2 == 0 ? "#f4f6f8" : "#ffffff")
          .end();
      double y = box.y() + 8 + FlowchartLayout.NOTE_SIZE;
      for (String line : band.lines()) {
        text(line, "figure-soft", 7, y, FlowchartLayout.NOTE_SIZE, SOFT, "bold");
        y += FlowchartLayout.NOTE_LINE;
      }
    }
  }

  private void way(FlowchartLayout.Way way) {
    List<DiagramPoint> points = way.points();
    int last = points.size() - 1;
    DiagramPoint tip = points.get(last);
    DiagramPoint before = points.get(last - 1);
    double length = before.distance(tip);
    double dx = (tip.x() - before.x()) / length;
    double dy = (tip.y() - before.y()) / length;
    DiagramPoint foot = tip.plus(-dx * ARROW_LENGTH, -dy * ARROW_LENGTH);
    List<DiagramPoint> shaft = new ArrayList<>(points.subList(0, last));
    shaft.add(foot);
    svg.start("polyline")
        .at("class", "flow-line")
        .at("points", FlowchartShape.points(shaft))
        .at("fill", "none")
        .at("stroke", INK)
        .at("stroke-width", 1.3)
        .end();
    svg.start("polygon")
        .at("class", "figure-ink")
        .at(
            "points",
            FlowchartShape.points(
                List.of(
                    tip,
                    foot.plus(-dy * ARROW_HALF_WIDTH, dx * ARROW_HALF_WIDTH),
                    foot.plus(dy * ARROW_HALF_WIDTH, -dx * ARROW_HALF_WIDTH))))
        .at("fill", INK)
        .end();
    if (way.label() != null) {
      double y = way.label().y() + FlowchartLayout.NOTE_LINE / 2;
      for (String line : way.lines()) {
        text(
            line,
            "figure-ink",
            way.label().x(),
            y + FlowchartLayout.NOTE_SIZE * BASELINE,
            FlowchartLayout.NOTE_SIZE,
            INK,
            "normal");
        y += FlowchartLayout.NOTE_LINE;
      }
    }
  }

  private void node(Flowchart.Node node, FlowchartLayout.Node place) {
    if (node.href() != null) {
      svg.start("a").at("href", node.href());
    }
    FlowchartShape.draw(svg, node.kind(), place.box());
    double above = FlowchartShape.above(node.kind());
    double shift = node.kind() == Kind.PARALLEL ? 0 : above / 2;
    double x = place.box().x() + FlowchartShape.side(node.kind());
    double y = place.box().centre().y() + shift - place.textHeight() / 2;
    for (String line : place.title()) {
      text(
          line,
          "figure-ink flow-title",
          x,
          y + FlowchartLayout.TITLE_LINE / 2 + FlowchartLayout.TITLE_SIZE * BASELINE,
          FlowchartLayout.TITLE_SIZE,
          INK,
          "bold");
      y += FlowchartLayout.TITLE_LINE;
    }
    for (String line : place.notes()) {
      text(
          line,
          "figure-soft",
          x,
          y + FlowchartLayout.NOTE_LINE / 2 + FlowchartLayout.NOTE_SIZE * BASELINE,
          FlowchartLayout.NOTE_SIZE,
          SOFT,
          "normal");
      y += FlowchartLayout.NOTE_LINE;
    }
    if (node.href() != null) {
      svg.end();
    }
  }

  private void text(
      String line, String type, double x, double y, double size, String colour, String weight) {
    svg.start("text").at("class", type).at("x", x).at("y", y).at("font-size", size);
    if (!weight.equals("normal")) {
      svg.at("font-weight", weight);
    }
    svg.at("fill", colour).content(line).end();
  }
}
