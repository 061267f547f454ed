package dev.dossier.render;

/**
 * A rectangle of a diagram.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
record DiagramBox(double x, double y, double width, double height) {

  static DiagramBox around(DiagramPoint centre, double width, double height) {
    return new DiagramBox(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  DiagramPoint centre() {
    return new DiagramPoint(x + width / 2, y + height / 2);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  DiagramBox grown(double by) {
    return new DiagramBox(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  boolean contains(DiagramPoint point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  boolean contains(DiagramBox other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  boolean overlaps(DiagramBox other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
