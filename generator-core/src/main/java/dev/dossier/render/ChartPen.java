package dev.dossier.render;

/**
 * Draws the parts that charts share, in the colours of the site. Filled and hollow parts and the
 * words beside them tell apart what colours would.
 */
final class ChartPen {

  private static final double FONT_SIZE = 12;
  private static final double LETTER_WIDTH = 6.9;
  private static final String INK = "#1c2733";
  private static final String SOFT = "#52606d";
  private static final String RULE = "#9fb0c0";
  private static final String ACCENT = "#14507a";
  private static final String PAPER = "#ffffff";

  private final SvgWriter svg;

  ChartPen(SvgWriter svg) {
    this.svg = svg;
  }

  /** How text stands at its place. */
  enum Align {
    START,
    MIDDLE,
    END
  }

  /** How text looks. */
  enum Look {
    PLAIN,
    BOLD,
    SOFT
  }

  /** How wide {@code text} is, about. */
  static double width(String text) {
    return text.length() * LETTER_WIDTH;
  }

  void text(double x, double y, String text, Look look, Align align) {
    svg.start("text").at("x", x).at("y", y).at("font-size", FONT_SIZE);
    svg.at("class", look == Look.SOFT ? "figure-soft" : "figure-ink");
    svg.at("fill", look == Look.SOFT ? SOFT : INK);
    svg.at("font-weight", look == Look.BOLD ? "bold" : "normal");
    svg.at("text-anchor", align.name().toLowerCase(java.util.Locale.ROOT)).content(text).end();
  }

  void filled(double x, double y, double width, double height) {
    svg.start("rect").at("x", x).at("y", y).at("width", width).at("height", height);
    svg.at("class", "figure-mark").at("fill", ACCENT).at("stroke", PAPER);
    svg.at("stroke-width", 1).end();
  }

  void hollow(double x, double y, double width, double height) {
    svg.start("rect").at("x", x).at("y", y).at("width", width).at("height", height);
    svg.at("class", "figure-hollow").at("fill", PAPER).at("stroke", ACCENT);
    svg.at("stroke-width", 1.5).end();
  }

  /** A line of the scale. */
  void axis(double x1, double y1, double x2, double y2) {
    svg.start("line").at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2);
    svg.at("class", "figure-axis").at("stroke", RULE).at("stroke-width", 1.5).end();
  }

  /** A line that marks a value. */
  void mark(double x1, double y1, double x2, double y2) {
    svg.start("line").at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2);
    svg.at("class", "figure-rule").at("stroke", INK).at("stroke-width", 2).end();
  }

  /** A dashed line through the chart. */
  void dashed(double x1, double y1, double x2, double y2) {
    svg.start("line").at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2);
    svg.at("class", "figure-rule").at("stroke", SOFT).at("stroke-width", 1.5);
    svg.at("stroke-dasharray", "4 3").end();
  }

  /** A head of an arrow to the right, with its tip at the given place. */
  void arrow(double x, double y) {
    svg.start("path").at("d", "M" + x + " " + y + " l-9 -6 v12 z");
    svg.at("class", "figure-mark").at("fill", ACCENT).end();
  }
}
