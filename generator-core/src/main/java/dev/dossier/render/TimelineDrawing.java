package dev.dossier.render;

import dev.dossier.page.TimelineFigure;
import dev.dossier.page.TimelineFigure.Lane;
import dev.dossier.page.TimelineFigure.Mark;
import dev.dossier.page.TimelineFigure.Milestone;
import dev.dossier.page.TimelineFigure.Tick;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a timeline: milestones on top, then a lane for every phase, then the scale. It reads
 * without colour: lanes carry their names, and a mark whose time is not exact is hollow.
 */
final class TimelineDrawing {

  private static final double WIDTH = 720;
  private static final double LEFT = 8;
  private static final double RIGHT = 712;
  private static final double FONT_SIZE = 12;
  private static final double LETTER_WIDTH = 6.9;
  private static final double LABEL_ROW = 17;
  private static final double LANE = 44;
  private static final double BAND = 18;
  private static final double RADIUS = 4;
  private static final double SCALE = 38;

  private static final String INK = "#1c2733";
  private static final String SOFT = "#52606d";
  private static final String RULE = "#9fb0c0";
  private static final String ACCENT = "#14507a";
  private static final String BAND_FILL = "#dbe7f1";
  private static final String PAPER = "#ffffff";

  private final TimelineFigure figure;
  private final List<Integer> labelRows;
  private final double lanesTop;
  private final double lanesBottom;
  private final SvgWriter svg;

  private TimelineDrawing(TimelineFigure figure, String id) {
    this.figure = figure;
    this.labelRows = labelRows(figure.milestones());
    int rows = labelRows.stream().mapToInt(row -> row + 1).max().orElse(0);
    this.lanesTop = rows * LABEL_ROW + 8;
    this.lanesBottom = lanesTop + figure.lanes().size() * LANE + 6;
    this.svg = new SvgWriter(id, WIDTH, lanesBottom + SCALE, figure.title(), figure.description());
  }

  /**
   * The drawing as XML.
   *
   * @param figure what to draw
   * @param id what the ids of the drawing start with, unique in the document
   */
  static String draw(TimelineFigure figure, String id) {
    TimelineDrawing drawing = new TimelineDrawing(figure, id);
    drawing.milestoneLines();
    for (int i = 0; i < figure.lanes().size(); i++) {
      drawing.lane(figure.lanes().get(i), drawing.lanesTop + i * LANE);
    }
    drawing.milestoneLabels();
    drawing.scale();
    return drawing.svg.finish();
  }

  /** The row of every milestone's label, 0 at the bottom, such that labels do not overlap. */
  private static List<Integer> labelRows(List<Milestone> milestones) {
    List<Double> ends = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (Milestone milestone : milestones) {
      double start = labelStart(milestone);
      int row = 0;
      while (row < ends.size() && ends.get(row) > start) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, start + width(milestone.label()) + 10);
      rows.add(row);
    }
    return rows;
  }

  private static double labelStart(Milestone milestone) {
    double x = x(milestone.at()) - 4;
    return Math.min(x, RIGHT - width(milestone.label()));
  }

  private static double width(String text) {
    return text.length() * LETTER_WIDTH;
  }

  private static double x(double place) {
    return LEFT + place * (RIGHT - LEFT);
  }

  private double labelBase(int index) {
    return lanesTop - 8 - labelRows.get(index) * LABEL_ROW;
  }

  private void milestoneLines() {
    for (int i = 0; i < figure.milestones().size(); i++) {
      double x = x(figure.milestones().get(i).at());
      svg.start("line").at("x1", x).at("y1", labelBase(i) + 3).at("x2", x).at("y2", lanesBottom);
      svg.at("class", "figure-rule").at("stroke", SOFT).at("stroke-width", 1);
      svg.at("stroke-dasharray", "3 3").end();
    }
  }

  private void milestoneLabels() {
    for (int i = 0; i < figure.milestones().size(); i++) {
      Milestone milestone = figure.milestones().get(i);
      ground(labelStart(milestone) - 2, labelBase(i) - 12, milestone.label());
      text(labelStart(milestone), labelBase(i), milestone.label(), Look.BOLD, "start");
    }
  }

  /** What keeps lines of milestones off a label. */
  private void ground(double x, double y, String label) {
    svg.start("rect").at("x", x).at("y", y).at("height", 16);
    svg.at("width", width(label) + 4).at("class", "figure-paper").at("fill", PAPER).end();
  }

  private void lane(Lane lane, double top) {
    double labelBase = top + 16;
    ground(LEFT, top + 4, lane.label());
    text(LEFT, labelBase, lane.label(), Look.PLAIN, "start");
    double first = x(lane.marks().get(0).at());
    double last = x(lane.marks().get(lane.marks().size() - 1).at());
    double middle = top + 22 + BAND / 2;
    svg.start("rect").at("x", first - RADIUS - 3).at("y", top + 22);
    svg.at("width", last - first + 2 * (RADIUS + 3)).at("height", BAND).at("rx", BAND / 2);
    svg.at("class", "figure-band").at("fill", BAND_FILL).at("stroke", ACCENT);
    svg.at("stroke-width", 1).end();
    for (Mark mark : lane.marks()) {
      svg.start("circle").at("cx", x(mark.at())).at("cy", middle).at("r", RADIUS - 0.5);
      svg.at("class", mark.approximate() ? "figure-hollow" : "figure-mark");
      svg.at("fill", mark.approximate() ? PAPER : ACCENT);
      svg.at("stroke", mark.approximate() ? ACCENT : PAPER).at("stroke-width", 1).end();
    }
  }

  private void scale() {
    svg.start("line").at("x1", LEFT).at("y1", lanesBottom).at("x2", RIGHT).at("y2", lanesBottom);
    svg.at("class", "figure-axis").at("stroke", RULE).at("stroke-width", 1.5).end();
    for (Tick tick : figure.ticks()) {
      double x = x(tick.at());
      svg.start("line").at("x1", x).at("y1", lanesBottom).at("x2", x).at("y2", lanesBottom + 5);
      svg.at("class", "figure-axis").at("stroke", RULE).at("stroke-width", 1.5).end();
      tickLabel(x, lanesBottom + 18, tick.label());
      if (tick.day() != null) {
        tickLabel(x, lanesBottom + 33, tick.day());
      }
    }
  }

  private void tickLabel(double x, double y, String label) {
    double half = width(label) / 2;
    if (x - half < 0) {
      text(0, y, label, Look.SOFT, "start");
    } else if (x + half > WIDTH) {
      text(WIDTH, y, label, Look.SOFT, "end");
    } else {
      text(x, y, label, Look.SOFT, "middle");
    }
  }

  private void text(double x, double y, String text, Look look, String anchor) {
    svg.start("text").at("x", x).at("y", y).at("font-size", FONT_SIZE);
    svg.at("class", look == Look.SOFT ? "figure-soft" : "figure-ink");
    svg.at("fill", look == Look.SOFT ? SOFT : INK);
    svg.at("font-weight", look == Look.BOLD ? "bold" : "normal");
    svg.at("text-anchor", anchor).content(text).end();
  }

  private enum Look {
    PLAIN,
    BOLD,
    SOFT
  }
}
