package dev.dossier.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Reads path data, SVG 1.1, section 8.3. */
final class SvgPath {

  private final String data;
  private final Path2D.Double path = new Path2D.Double();
  private int position;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;

  private SvgPath(String data) {
    this.data = data;
  }

  /**
   * Reads the value of a {@code d} attribute.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  static Path2D parse(String data) {
    SvgPath reader = new SvgPath(data);
    reader.read();
    return reader.path;
  }

  private void read() {
    char previous = ' ';
    skip();
    while (position < data.length()) {
      char c = data.charAt(position);
      char command;
      if (Character.isLetter(c)) {
        command = c;
        position++;
      } else if (previous == ' ') {
        throw new IllegalArgumentException("path data must begin with a command");
      } else {
        command = previous == 'M' ? 'L' : previous == 'm' ? 'l' : previous;
      }
      if (path.getCurrentPoint() == null && command != 'M' && command != 'm') {
        throw new IllegalArgumentException("path data must begin with M");
      }
      draw(command, previous);
      previous = command;
      skip();
    }
  }

  private void draw(char command, char previous) {
    double dx = Character.isLowerCase(command) ? x : 0;
    double dy = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        moveTo(dx + number(), dy + number());
        startX = x;
        startY = y;
      }
      case 'L' -> lineTo(dx + number(), dy + number());
      case 'H' -> lineTo(dx + number(), y);
      case 'V' -> lineTo(x, dy + number());
      case 'C' ->
          curveTo(
              dx + number(),
              dy + number(),
              dx + number(),
              dy + number(),
              dx + number(),
              dy + number());
      case 'S' -> {
        boolean smooth = "CcSs".indexOf(previous) >= 0;
        curveTo(
            smooth ? 2 * x - controlX : x,
            smooth ? 2 * y - controlY : y,
            dx + number(),
            dy + number(),
            dx + number(),
            dy + number());
      }
      case 'Q' -> quadTo(dx + number(), dy + number(), dx + number(), dy + number());
      case 'T' -> {
        boolean smooth = "QqTt".indexOf(previous) >= 0;
        quadTo(
            smooth ? 2 * x - controlX : x,
            smooth ? 2 * y - controlY : y,
            dx + number(),
            dy + number());
      }
      case 'A' -> arcTo(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
      case 'Z' -> {
        path.closePath();
        x = startX;
        y = startY;
        path.moveTo(x, y);
      }
      default -> throw new IllegalArgumentException("unknown path command " + command);
    }
  }

  private void moveTo(double toX, double toY) {
    path.moveTo(toX, toY);
    x = toX;
    y = toY;
  }

  private void lineTo(double toX, double toY) {
    path.lineTo(toX, toY);
    x = toX;
    y = toY;
  }

  private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
    path.curveTo(x1, y1, x2, y2, toX, toY);
    controlX = x2;
    controlY = y2;
    x = toX;
    y = toY;
  }

  private void quadTo(double x1, double y1, double toX, double toY) {
    path.quadTo(x1, y1, toX, toY);
    controlX = x1;
    controlY = y1;
    x = toX;
    y = toY;
  }

  /** Converts end points to a centre as SVG 1.1, appendix F.6.5, shows. */
  private void arcTo(
      double rx, double ry, double rotation, boolean large, boolean sweep, double toX, double toY) {
    if (rx == 0 || ry == 0) {
      lineTo(toX, toY);
      return;
    }
    if (x == toX && y == toY) {
      return;
    }
    double angle = Math.toRadians(rotation % 360);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double halfX = (x - toX) / 2;
    double halfY = (y - toY) / 2;
    double x1 = cos * halfX + sin * halfY;
    double y1 = -sin * halfX + cos * halfY;
    double radiusX = Math.abs(rx);
    double radiusY = Math.abs(ry);
    double excess = x1 * x1 / (radiusX * radiusX) + y1 * y1 / (radiusY * radiusY);
    if (excess > 1) {
      radiusX *= Math.sqrt(excess);
      radiusY *= Math.sqrt(excess);
    }
    double rx2 = radiusX * radiusX;
    double ry2 = radiusY * radiusY;
    double numerator = rx2 * ry2 - rx2 * y1 * y1 - ry2 * x1 * x1;
    double factor =
        Math.sqrt(Math.max(0, numerator / (rx2 * y1 * y1 + ry2 * x1 * x1)))
            * (large == sweep ? -1 : 1);
    double cx1 = factor * radiusX * y1 / radiusY;
    double cy1 = -factor * radiusY * x1 / radiusX;
    double centerX = cos * cx1 - sin * cy1 + (x + toX) / 2;
    double centerY = sin * cx1 + cos * cy1 + (y + toY) / 2;
    double start = Math.toDegrees(StrictMath.atan2((y1 - cy1) / radiusY, (x1 - cx1) / radiusX));
    double end = Math.toDegrees(StrictMath.atan2((-y1 - cy1) / radiusY, (-x1 - cx1) / radiusX));
    double extent = end - start;
    if (sweep && extent < 0) {
      extent += 360;
    } else if (!sweep && extent > 0) {
      extent -= 360;
    }
    Arc2D arc =
        new Arc2D.Double(-radiusX, -radiusY, 2 * radiusX, 2 * radiusY, -start, -extent, Arc2D.OPEN);
    AffineTransform place = AffineTransform.getTranslateInstance(centerX, centerY);
    place.rotate(angle);
    path.append(arc.getPathIterator(place), true);
    x = toX;
    y = toY;
  }

  private boolean flag() {
    skip();
    char c = position < data.length() ? data.charAt(position) : ' ';
    if (c != '0' && c != '1') {
      throw new IllegalArgumentException("an arc needs flags of 0 or 1");
    }
    position++;
    return c == '1';
  }

  private double number() {
    skip();
    int end = SvgNumbers.end(data, position);
    if (end == position) {
      throw new IllegalArgumentException("a number is missing at character " + (position + 1));
    }
    double value = Double.parseDouble(data.substring(position, end));
    position = end;
    return value;
  }

  private void skip() {
    while (position < data.length()
        && (data.charAt(position) == ',' || Character.isWhitespace(data.charAt(position)))) {
      position++;
    }
  }
}
