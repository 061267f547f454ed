package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes shapes in device dots, y downwards, as path operators in points, y upwards; leaves out
 * state that is already set.
 */
final class PagePen {

  private final PdfContentByte content;
  private final float pageHeight;
  private final float dotsPerPoint;
  private final Map<Float, PdfGState> opacities;
  private double left;
  private double top;

  private @Nullable Color fill;
  private @Nullable Color stroke;
  private float opacity = 1;
  private float lineWidth = 1;
  private float @Nullable [] dash;

  /**
   * @param opacities the graphics states of the document by opacity, added to as need be
   */
  PagePen(
      PdfContentByte content,
      float pageHeight,
      float dotsPerPoint,
      Map<Float, PdfGState> opacities) {
    this.content = content;
    this.pageHeight = pageHeight;
    this.dotsPerPoint = dotsPerPoint;
    this.opacities = opacities;
  }

  PdfContentByte content() {
    return content;
  }

  void translate(double dx, double dy) {
    left += dx;
    top += dy;
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  float x(double dots) {
    return (float) ((dots + left) / dotsPerPoint);
  }

  float y(double dots) {
    return pageHeight - (float) ((dots + top) / dotsPerPoint);
  }

  float points(double dots) {
    return (float) (dots / dotsPerPoint);
  }

  /** To be called when the graphics state of the page has been restored. */
  void forgetState() {
    fill = null;
    stroke = null;
    opacity = 1;
    lineWidth = 1;
    dash = null;
  }

  /** To be called when the line width has been set without the pen. */
  void forgetLineWidth() {
    lineWidth = -1;
  }

  void setOpacity(float value) {
    if (value != opacity) {
      content.setGState(
          opacities.computeIfAbsent(
              value,
              v -> {
                PdfGState state = new PdfGState();
                state.setFillOpacity(v);
                state.setStrokeOpacity(v);
                return state;
              }));
      opacity = value;
    }
  }

  void useFill(Color color) {
    setOpacity(color.getAlpha() / 255f);
    if (!color.equals(fill)) {
      content.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
      fill = color;
    }
  }

  void useStroke(Color color) {
    setOpacity(color.getAlpha() / 255f);
    if (!color.equals(stroke)) {
      content.setRGBColorStroke(color.getRed(), color.getGreen(), color.getBlue());
      stroke = color;
    }
  }

  void fillRectangle(double x, double y, double width, double height) {
    content.rectangle(x(x), y(y + height), points(width), points(height));
    content.fill();
  }

  void fill(Shape shape) {
    if (shape instanceof Rectangle r) {
      fillRectangle(r.x, r.y, r.width, r.height);
    } else if (trace(shape)) {
      if (windingRule(shape) == PathIterator.WIND_EVEN_ODD) {
        content.eoFill();
      } else {
        content.fill();
      }
    }
  }

  void stroke(Shape shape, BasicStroke style) {
    float width = points(style.getLineWidth());
    if (width != lineWidth) {
      content.setLineWidth(width);
      lineWidth = width;
    }
    if (!Arrays.equals(style.getDashArray(), dash)) {
      dash = style.getDashArray();
      float[] scaled = dash == null ? new float[0] : dash.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = points(scaled[i]);
      }
      content.setLineDash(scaled, points(style.getDashPhase()));
    }
    if (trace(shape)) {
      content.stroke();
    }
  }

  void clip(Shape shape) {
    if (shape instanceof Rectangle r) {
      content.rectangle(x(r.x), y(r.y + r.height), points(r.width), points(r.height));
    } else if (!trace(shape)) {
      content.rectangle(0, 0, 0, 0);
    }
    if (windingRule(shape) == PathIterator.WIND_EVEN_ODD) {
      content.eoClip();
    } else {
      content.clip();
    }
    content.newPath();
  }

  private static int windingRule(Shape shape) {
    return shape.getPathIterator(null).getWindingRule();
  }

  private boolean trace(Shape shape) {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    boolean any = false;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(c);
      any = true;
      switch (segment) {
        case PathIterator.SEG_MOVETO -> content.moveTo(x(c[0]), y(c[1]));
        case PathIterator.SEG_LINETO -> content.lineTo(x(c[0]), y(c[1]));
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                x(x + 2 * (c[0] - x) / 3),
                y(y + 2 * (c[1] - y) / 3),
                x(c[2] + 2 * (c[0] - c[2]) / 3),
                y(c[3] + 2 * (c[1] - c[3]) / 3),
                x(c[2]),
                y(c[3]));
        case PathIterator.SEG_CUBICTO ->
            content.curveTo(x(c[0]), y(c[1]), x(c[2]), y(c[3]), x(c[4]), y(c[5]));
        default -> content.closePath();
      }
      int last =
          segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
      if (segment != PathIterator.SEG_CLOSE) {
        x = c[last];
        y = c[last + 1];
      }
    }
    return any;
  }
}
