package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
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
  private int cap = BasicStroke.CAP_BUTT;
  private int join = BasicStroke.JOIN_MITER;
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

  /** A pen for the same page that begins with a graphics state just saved. */
  PagePen restarted() {
    PagePen pen = new PagePen(content, pageHeight, dotsPerPoint, opacities);
    pen.translate(left, top);
    pen.opacity = opacity;
    pen.lineWidth = -1;
    pen.cap = -1;
    pen.join = -1;
    pen.dash = dash;
    return pen;
  }

  /**
   * Paints an outline of a drawing.
   *
   * @param toPage from the units of the drawing to points
   * @param scale how much lines grow
   */
  void paint(SvgItem.Outline outline, AffineTransform toPage, double scale) {
    Shape shape = toPage.createTransformedShape(outline.path());
    boolean evenOdd = outline.path().getWindingRule() == PathIterator.WIND_EVEN_ODD;
    if (outline.fill() != null) {
      useFill(outline.fill());
      if (trace(shape.getPathIterator(null))) {
        if (evenOdd) {
          content.eoFill();
        } else {
          content.fill();
        }
      }
    }
    if (outline.stroke() != null) {
      useStroke(outline.stroke());
      useLine(outline.line(), scale);
      if (trace(shape.getPathIterator(null))) {
        content.stroke();
      }
    }
  }

  /** To be called when the graphics state of the page has been restored. */
  void forgetState() {
    fill = null;
    stroke = null;
    opacity = 1;
    lineWidth = 1;
    cap = BasicStroke.CAP_BUTT;
    join = BasicStroke.JOIN_MITER;
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
    } else if (trace(shape.getPathIterator(toPoints()))) {
      if (windingRule(shape) == PathIterator.WIND_EVEN_ODD) {
        content.eoFill();
      } else {
        content.fill();
      }
    }
  }

  void stroke(Shape shape, BasicStroke style) {
    useLine(style, 1 / dotsPerPoint);
    if (trace(shape.getPathIterator(toPoints()))) {
      content.stroke();
    }
  }

  private void useLine(BasicStroke style, double scale) {
    float width = (float) (style.getLineWidth() * scale);
    if (width != lineWidth) {
      content.setLineWidth(width);
      lineWidth = width;
    }
    if (style.getEndCap() != cap) {
      cap = style.getEndCap();
      content.setLineCap(cap);
    }
    if (style.getLineJoin() != join) {
      join = style.getLineJoin();
      content.setLineJoin(join);
    }
    if (!Arrays.equals(style.getDashArray(), dash)) {
      dash = style.getDashArray();
      float[] scaled = dash == null ? new float[0] : dash.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = (float) (scaled[i] * scale);
      }
      content.setLineDash(scaled, (float) (style.getDashPhase() * scale));
    }
  }

  void clip(Shape shape) {
    if (shape instanceof Rectangle r) {
      content.rectangle(x(r.x), y(r.y + r.height), points(r.width), points(r.height));
    } else if (!trace(shape.getPathIterator(toPoints()))) {
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

  private AffineTransform toPoints() {
    float scale = 1 / dotsPerPoint;
    return new AffineTransform(scale, 0, 0, -scale, left * scale, pageHeight - top * scale);
  }

  /** Writes a path that is given in points. */
  private boolean trace(PathIterator path) {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    boolean any = false;
    for (PathIterator i = path; !i.isDone(); i.next()) {
      int segment = i.currentSegment(c);
      any = true;
      switch (segment) {
        case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                x + 2 * (c[0] - x) / 3,
                y + 2 * (c[1] - y) / 3,
                c[2] + 2 * (c[0] - c[2]) / 3,
                c[3] + 2 * (c[1] - c[3]) / 3,
                c[2],
                c[3]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> content.closePath();
      }
      if (segment != PathIterator.SEG_CLOSE) {
        int last =
            segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
        x = c[last];
        y = c[last + 1];
      }
    }
    return any;
  }
}
