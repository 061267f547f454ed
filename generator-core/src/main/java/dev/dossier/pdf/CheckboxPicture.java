package dev.dossier.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Path2D;

/** The box of a task list, ticked or empty. */
final class CheckboxPicture extends Picture {

  private final boolean checked;

  CheckboxPicture(int size, boolean checked) {
    super(size, size);
    this.checked = checked;
  }

  @Override
  void paint(PagePen pen, TextPainter text, Rectangle bounds) {
    float unit = bounds.width / 10f;
    pen.useStroke(Color.DARK_GRAY);
    pen.stroke(bounds, new BasicStroke(unit * 0.8f));
    if (checked) {
      Path2D tick = new Path2D.Float();
      tick.moveTo(bounds.x + 2 * unit, bounds.y + 5 * unit);
      tick.lineTo(bounds.x + 4.5 * unit, bounds.y + 7.5 * unit);
      tick.lineTo(bounds.x + 8 * unit, bounds.y + 2.5 * unit);
      pen.stroke(tick, new BasicStroke(unit * 1.2f));
    }
  }
}
