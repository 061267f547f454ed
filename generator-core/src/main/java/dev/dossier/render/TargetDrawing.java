package dev.dossier.render;

import dev.dossier.page.TargetChart;
import dev.dossier.page.TargetChart.Bar;
import dev.dossier.render.ChartPen.Align;
import dev.dossier.render.ChartPen.Look;

/**
 * Draws values as bars, with one line for the targets of all. A bar within its target is filled,
 * one beyond it is hollow, and its words say so.
 */
final class TargetDrawing {

  private static final double WIDTH = 720;
  private static final double ROW = 42;
  private static final double BAR = 14;
  private static final double HEAD = 20;

  private TargetDrawing() {}

  /**
   * The drawing as XML.
   *
   * @param chart what to draw
   * @param id what the ids of the drawing start with, unique in the document
   */
  static String draw(TargetChart chart, String id) {
    double height = HEAD + chart.bars().size() * ROW + 4;
    SvgWriter svg = new SvgWriter(id, WIDTH, height, chart.title(), chart.description());
    ChartPen pen = new ChartPen(svg);
    double target = chart.target() * WIDTH;
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(chart.bars().get(i), HEAD + i * ROW, pen);
    }
    pen.axis(0, HEAD - 2, 0, height);
    for (int i = 0; i < chart.bars().size(); i++) {
      double top = HEAD + i * ROW + 18;
      pen.dashed(target, top, target, top + BAR + 6);
    }
    pen.text(target, 12, "Target", Look.BOLD, Align.MIDDLE);
    return svg.finish();
  }

  private static void bar(Bar bar, double top, ChartPen pen) {
    pen.text(6, top + 14, bar.label() + ": " + bar.text(), Look.PLAIN, Align.START);
    double width = Math.max(2, bar.end() * WIDTH - (bar.beyond() ? 9 : 0));
    if (bar.within()) {
      pen.filled(0, top + 21, width, BAR);
    } else {
      pen.hollow(1, top + 21, width - 1, BAR);
    }
    if (bar.beyond()) {
      pen.arrow(WIDTH, top + 21 + BAR / 2);
    }
  }
}
