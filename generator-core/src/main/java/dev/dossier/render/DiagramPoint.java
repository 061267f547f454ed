package dev.dossier.render;

/**
 * A place in a diagram; y grows downwards.
 *
 * @param x distance from the left edge
 * @param y distance from the upper edge
 */
record DiagramPoint(double x, double y) {

  DiagramPoint plus(double dx, double dy) {
    return new DiagramPoint(x + dx, y + dy);
  }

  /** The place that lies {@code share} of the way to {@code other}. */
  DiagramPoint towards(DiagramPoint other, double share) {
    return new DiagramPoint(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  double distance(DiagramPoint other) {
    return StrictMath.hypot(other.x - x, other.y - y);
  }
}
