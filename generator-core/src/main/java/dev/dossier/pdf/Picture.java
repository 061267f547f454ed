package dev.dossier.pdf;

import java.awt.Point;
import java.awt.Rectangle;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.layout.LayoutContext;

/** Something that is painted into a box of its own size instead of text; sizes in device dots. */
abstract class Picture implements ReplacedElement {

  private final int width;
  private final int height;
  private Point location = new Point(0, 0);

  Picture(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Paints within a rectangle of the page, in dots. */
  abstract void paint(PagePen pen, TextPainter text, Rectangle bounds);

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext c) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}
