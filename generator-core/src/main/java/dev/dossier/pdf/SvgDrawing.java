package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A drawing that is painted as vectors and text. */
final class SvgDrawing extends Picture {

  private final List<SvgItem> items;
  private final Rectangle2D viewBox;
  private final boolean stretched;

  /**
   * @param viewBox the part of the drawing to be shown, in its own units
   * @param stretched whether width and height are scaled apart
   */
  SvgDrawing(List<SvgItem> items, Rectangle2D viewBox, boolean stretched, int width, int height) {
    super(width, height);
    this.items = items;
    this.viewBox = viewBox;
    this.stretched = stretched;
  }

  @Override
  void paint(PagePen pen, TextPainter text, Rectangle bounds) {
    PdfContentByte content = pen.content();
    content.saveState();
    PagePen own = pen.restarted();
    own.clip(bounds);
    AffineTransform transform = toPage(pen, bounds);
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    for (SvgItem item : items) {
      if (item instanceof SvgItem.Outline outline) {
        own.paint(outline, transform, scale);
      } else if (item instanceof SvgItem.Label label) {
        AffineTransform placement = new AffineTransform(transform);
        placement.concatenate(label.placement());
        placement.scale(1, -1);
        text.show(own, label.text(), label.font(), label.size(), label.color(), placement);
      }
    }
    content.restoreState();
  }

  private AffineTransform toPage(PagePen pen, Rectangle bounds) {
    double scaleX = bounds.width / viewBox.getWidth();
    double scaleY = bounds.height / viewBox.getHeight();
    if (!stretched) {
      scaleX = Math.min(scaleX, scaleY);
      scaleY = scaleX;
    }
    double left = bounds.x + (bounds.width - viewBox.getWidth() * scaleX) / 2;
    double top = bounds.y + (bounds.height - viewBox.getHeight() * scaleY) / 2;
    AffineTransform transform = AffineTransform.getTranslateInstance(pen.x(left), pen.y(top));
    transform.scale(pen.points(scaleX), -pen.points(scaleY));
    transform.translate(-viewBox.getX(), -viewBox.getY());
    return transform;
  }
}
