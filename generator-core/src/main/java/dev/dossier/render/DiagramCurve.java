package dev.dossier.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A cubic Bézier curve.
 *
 * @param start where it starts
 * @param leaving where it heads at its start
 * @param arriving where it comes from at its end
 * @param end where it ends
 */
record DiagramCurve(
    DiagramPoint start, DiagramPoint leaving, DiagramPoint arriving, DiagramPoint end) {

  private static final int SAMPLES = 60;
  private static final int HALVINGS = 12;

  static DiagramCurve line(DiagramPoint start, DiagramPoint end) {
    return new DiagramCurve(start, start.towards(end, 1 / 3.0), start.towards(end, 2 / 3.0), end);
  }

  /** The place at {@code t}, from 0 at the start to 1 at the end. */
  DiagramPoint at(double t) {
    return upTo(t).end;
  }

  private DiagramCurve upTo(double t) {
    DiagramPoint a = start.towards(leaving, t);
    DiagramPoint b = leaving.towards(arriving, t);
    DiagramPoint c = arriving.towards(end, t);
    DiagramPoint ab = a.towards(b, t);
    DiagramPoint bc = b.towards(c, t);
    return new DiagramCurve(start, a, ab, ab.towards(bc, t));
  }

  private DiagramCurve reversed() {
    return new DiagramCurve(end, arriving, leaving, start);
  }

  /** The part outside of two boxes, of which the curve leaves one and reaches the other. */
  DiagramCurve between(DiagramBox from, DiagramBox to) {
    return upToBox(to).reversed().upToBox(from).reversed();
  }

  /** The part up to where the curve enters {@code box} for the last time. */
  private DiagramCurve upToBox(DiagramBox box) {
    int last = SAMPLES;
    while (last > 1 && box.contains(at((double) last / SAMPLES))) {
      last--;
    }
    double outside = (double) last / SAMPLES;
    double inside = Math.min(1, (last + 1.0) / SAMPLES);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (outside + inside) / 2;
      if (box.contains(at(middle))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return upTo(outside);
  }

  /** The part that ends {@code length} short of the end, as the crow flies. */
  DiagramCurve shortenedBy(double length) {
    double near = 1;
    double far = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (at(middle).distance(end) < length) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return upTo(far);
  }

  /** Places along it, close to each other. */
  List<DiagramPoint> points() {
    List<DiagramPoint> points = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      points.add(at((double) i / SAMPLES));
    }
    return points;
  }
}
