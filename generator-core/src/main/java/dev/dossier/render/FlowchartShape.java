package dev.dossier.render;

import dev.dossier.page.Flowchart.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outlines of the steps of a flowchart, after ISO 5807 where it has one. */
final class FlowchartShape {

  private static final double SLANT = 14;
  private static final double BAR = 4;

  private FlowchartShape() {}

  /** The room at each side that no text may take. */
  static double side(Kind kind) {
    return switch (kind) {
      case DECISION -> SLANT + 6;
      case WAIT, CALL, HAND_OVER -> 18;
      case START, END, ELSEWHERE -> 14;
      case ACTION, PARALLEL, NOTIFY -> 9;
    };
  }

  /** The room above the text that the outline takes. */
  static double above(Kind kind) {
    return switch (kind) {
      case NOTIFY -> 10;
      case PARALLEL -> 2 * BAR;
      case START, ACTION, DECISION, WAIT, CALL, HAND_OVER, END, ELSEWHERE -> 0;
    };
  }

  /** Whether a node is only as wide as its text. */
  static boolean isSmall(Kind kind) {
    return kind == Kind.START || kind == Kind.END || kind == Kind.ELSEWHERE;
  }

  /** Draws the outline of a step into {@code box}. */
  static void draw(SvgWriter svg, Kind kind, DiagramBox box) {
    switch (kind) {
      case START, END -> rect(svg, box, box.height() / 2, kind == Kind.END ? 2.5 : 1.3, null);
      case ELSEWHERE -> rect(svg, box, box.height() / 2, 1.1, "4 3");
      case ACTION -> rect(svg, box, 3, 1.3, null);
      case DECISION ->
          outline(
              svg,
              List.of(
                  new DiagramPoint(box.x() + SLANT, box.y()),
                  new DiagramPoint(box.right() - SLANT, box.y()),
                  new DiagramPoint(box.right(), box.centre().y()),
                  new DiagramPoint(box.right() - SLANT, box.bottom()),
                  new DiagramPoint(box.x() + SLANT, box.bottom()),
                  new DiagramPoint(box.x(), box.centre().y())));
      case PARALLEL -> {
        rect(svg, box, 0, 1.3, null);
        bar(svg, box, box.y());
        bar(svg, box, box.bottom() - BAR);
      }
      case WAIT -> wait(svg, box);
      case CALL -> {
        rect(svg, box, 0, 1.3, null);
        line(svg, box.x() + 7, box.y(), box.x() + 7, box.bottom());
        line(svg, box.right() - 7, box.y(), box.right() - 7, box.bottom());
      }
      case NOTIFY -> {
        rect(svg, box, 2, 1.3, null);
        line(svg, box.x(), box.y(), box.centre().x(), box.y() + 12);
        line(svg, box.centre().x(), box.y() + 12, box.right(), box.y());
      }
      case HAND_OVER ->
          outline(
              svg,
              List.of(
                  new DiagramPoint(box.x(), box.y()),
                  new DiagramPoint(box.right() - SLANT, box.y()),
                  new DiagramPoint(box.right(), box.centre().y()),
                  new DiagramPoint(box.right() - SLANT, box.bottom()),
                  new DiagramPoint(box.x(), box.bottom())));
    }
  }

  private static void rect(
      SvgWriter svg, DiagramBox box, double radius, double stroke, @Nullable String dashes) {
    looks(
        svg.start("rect")
            .at("x", box.x())
            .at("y", box.y())
            .at("width", box.width())
            .at("height", box.height())
            .at("rx", radius),
        stroke);
    if (dashes != null) {
      svg.at("stroke-dasharray", dashes);
    }
    svg.end();
  }

  private static void outline(SvgWriter svg, List<DiagramPoint> corners) {
    looks(svg.start("polygon").at("points", points(corners)), 1.3).end();
  }

  /** Straight at the left and round at the right. */
  private static void wait(SvgWriter svg, DiagramBox box) {
    double r = Math.min(box.height() / 2, 18);
    looks(
            svg.start("path")
                .at(
                    "d",
                    "M%s %s H%s C%s %s %s %s %s %s V%s C%s %s %s %s %s %s H%s Z"
                        .formatted(
                            n(box.x()),
                            n(box.y()),
                            n(box.right() - r),
                            n(box.right() - r / 2),
                            n(box.y()),
                            n(box.right()),
                            n(box.y() + r / 2),
                            n(box.right()),
                            n(box.y() + r),
                            n(box.bottom() - r),
                            n(box.right()),
                            n(box.bottom() - r / 2),
                            n(box.right() - r / 2),
                            n(box.bottom()),
                            n(box.right() - r),
                            n(box.bottom()),
                            n(box.x()))),
            1.3)
        .end();
  }

  private static SvgWriter looks(SvgWriter element, double stroke) {
    return element
        .at("class", "flow-box")
        .at("fill", "#ffffff")
        .at("stroke", "#1c2733")
        .at("stroke-width", stroke);
  }

  private static void bar(SvgWriter svg, DiagramBox box, double y) {
    svg.start("rect")
        .at("class", "figure-ink")
        .at("x", box.x())
        .at("y", y)
        .at("width", box.width())
        .at("height", BAR)
        .at("fill", "#1c2733")
        .end();
  }

  private static void line(SvgWriter svg, double x1, double y1, double x2, double y2) {
    svg.start("line")
        .at("class", "flow-line")
        .at("x1", x1)
        .at("y1", y1)
        .at("x2", x2)
        .at("y2", y2)
        .at("stroke", "#1c2733")
        .at("stroke-width", 1.1)
        .end();
  }

  static String points(List<DiagramPoint> points) {
    return points.stream()
        .map(point -> n(point.x()) + "," + n(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String n(double value) {
    return DiagramSvg.number(value);
  }
}
