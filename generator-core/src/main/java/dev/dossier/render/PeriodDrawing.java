package dev.dossier.render;

import dev.dossier.page.PeriodChart;
import dev.dossier.page.PeriodChart.Column;
import dev.dossier.page.PeriodChart.Panel;
import dev.dossier.render.ChartPen.Align;
import dev.dossier.render.ChartPen.Look;

/** Draws columns over periods of time, panel below panel, with the periods at the foot. */
final class PeriodDrawing {

  private static final double WIDTH = 720;
  private static final double LABEL = 22;
  private static final double VALUE = 18;
  private static final double HEIGHT = 90;
  private static final double SEVERAL = 56;
  private static final double GAP = 12;
  private static final double FOOT = 24;
  private static final double WIDEST = 44;

  private final PeriodChart chart;
  private final double height;
  private final double slot;
  private final ChartPen pen;
  private final SvgWriter svg;

  private PeriodDrawing(PeriodChart chart, String id) {
    this.chart = chart;
    this.height = chart.panels().size() == 1 ? HEIGHT : SEVERAL;
    this.slot = WIDTH / Math.max(1, chart.periods().size());
    double all = chart.panels().stream().mapToDouble(this::heightOf).sum();
    this.svg = new SvgWriter(id, WIDTH, all + FOOT, chart.title(), chart.description());
    this.pen = new ChartPen(svg);
  }

  /**
   * The drawing as XML.
   *
   * @param chart what to draw
   * @param id what the ids of the drawing start with, unique in the document
   */
  static String draw(PeriodChart chart, String id) {
    PeriodDrawing drawing = new PeriodDrawing(chart, id);
    double top = 0;
    for (Panel panel : chart.panels()) {
      drawing.panel(panel, top);
      top += drawing.heightOf(panel);
    }
    drawing.periods(top);
    return drawing.svg.finish();
  }

  private double heightOf(Panel panel) {
    return (panel.label() == null ? 0 : LABEL) + VALUE + height + GAP;
  }

  private void panel(Panel panel, double top) {
    double foot = top + heightOf(panel) - GAP;
    if (panel.label() != null) {
      pen.text(0, top + 14, panel.label(), Look.BOLD, Align.START);
    }
    for (int i = 0; i < panel.columns().size(); i++) {
      column(panel.columns().get(i), (i + 0.5) * slot, foot);
    }
    pen.axis(0, foot, WIDTH, foot);
  }

  private void column(Column column, double middle, double foot) {
    double width = Math.min(WIDEST, slot * 0.6);
    double filled = column.filled() * height;
    double hollow = column.hollow() * height;
    if (filled > 0) {
      pen.filled(middle - width / 2, foot - filled, width, filled);
    }
    if (hollow > 0) {
      pen.hollow(middle - width / 2, foot - filled - hollow, width, hollow);
    }
    double top = filled + hollow;
    if (column.mark() != null) {
      double mark = column.mark() * height;
      pen.mark(middle - width / 2 - 4, foot - mark, middle + width / 2 + 4, foot - mark);
      top = Math.max(top, mark);
    }
    if (column.text() != null) {
      double half = ChartPen.width(column.text()) / 2;
      double x = Math.max(half, Math.min(WIDTH - half, middle));
      pen.text(x, foot - top - 5, column.text(), Look.PLAIN, Align.MIDDLE);
    }
  }

  private void periods(double top) {
    double widest = chart.periods().stream().mapToDouble(ChartPen::width).max().orElse(0) + 8;
    int step = (int) Math.max(1, Math.ceil(widest / slot));
    for (int i = 0; i < chart.periods().size(); i += step) {
      pen.text((i + 0.5) * slot, top + 6, chart.periods().get(i), Look.SOFT, Align.MIDDLE);
    }
  }
}
