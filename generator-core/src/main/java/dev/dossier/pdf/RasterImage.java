package dev.dossier.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import java.awt.Rectangle;
import org.xhtmlrenderer.extend.FSImage;

/** A photograph or screenshot at a size in device dots. */
final class RasterImage extends Picture implements FSImage {

  private final Image image;

  RasterImage(Image image, int width, int height) {
    super(Math.max(1, width), Math.max(1, height));
    this.image = image;
  }

  @Override
  public int getWidth() {
    return getIntrinsicWidth();
  }

  @Override
  public int getHeight() {
    return getIntrinsicHeight();
  }

  @Override
  public RasterImage scale(int newWidth, int newHeight) {
    int width = newWidth;
    int height = newHeight;
    if (width < 0 && height < 0) {
      return this;
    }
    if (width < 0) {
      width = Math.round((float) getWidth() * height / getHeight());
    } else if (height < 0) {
      height = Math.round((float) getHeight() * width / getWidth());
    }
    return new RasterImage(image, width, height);
  }

  @Override
  void paint(PagePen pen, TextPainter text, Rectangle bounds) {
    paint(pen, bounds);
  }

  /** Paints it where there is no text about, as on a background. */
  void paint(PagePen pen, Rectangle bounds) {
    try {
      pen.content()
          .addImage(
              image,
              pen.points(bounds.width),
              0,
              0,
              pen.points(bounds.height),
              pen.x(bounds.x),
              pen.y(bounds.y + bounds.height));
    } catch (DocumentException e) {
      throw new IllegalStateException("The image can no longer be written", e);
    }
  }
}
