package dev.dossier.render;

import dev.dossier.page.ProcessDiagram;
import dev.dossier.render.DiagramLayout.Label;
import dev.dossier.render.DiagramLayout.Node;
import dev.dossier.render.DiagramLayout.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A cycle as a ring, clockwise from the top. The ring is made taller until every label stands clear
 * of nodes, other labels and other ways.
 */
final class RingLayout {

  private static final double WIDTH = 420;
  private static final double MARGIN = 4;
  private static final double NODE_WIDTH = 150;
  private static final double[] LABEL_WIDTHS = {104, 84};
  private static final double GAP = 4;
  private static final double ARROW = 14;
  private static final double SHORTEST_WAY = 26;
  private static final double GROWTH = 12;
  private static final int ATTEMPTS = 60;
  private static final double[] PLACES = {0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74};

  private final ProcessDiagram diagram;
  private final double radius;
  private final DiagramPoint centre;
  private final List<Node> nodes = new ArrayList<>();
  private final double halfWidth = (WIDTH - NODE_WIDTH) / 2 - MARGIN;

  private RingLayout(ProcessDiagram diagram, double radius) {
    this.diagram = diagram;
    this.radius = radius;
    List<List<String>> titles = DiagramLayout.titles(diagram, NODE_WIDTH);
    double height = DiagramLayout.height(titles);
    this.centre = new DiagramPoint(WIDTH / 2, radius + height / 2 + MARGIN);
    for (int i = 0; i < titles.size(); i++) {
      nodes.add(new Node(DiagramBox.around(onRing(angle(i)), NODE_WIDTH, height), titles.get(i)));
    }
  }

  /** Whether a ring can show {@code diagram}: from three to eight nodes, and no way to itself. */
  static boolean suits(ProcessDiagram diagram) {
    int count = diagram.nodes().size();
    return count >= 3
        && count <= 8
        && diagram.ways().stream().noneMatch(way -> way.from() == way.to());
  }

  static DiagramLayout of(ProcessDiagram diagram) {
    double radius = 156;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<DiagramLayout> layout = new RingLayout(diagram, radius).layout();
      if (layout.isPresent()) {
        return layout.get();
      }
      radius += GROWTH;
    }
    return StepLayout.of(diagram);
  }

  private double angle(int index) {
    return 2 * StrictMath.PI * index / diagram.nodes().size() - StrictMath.PI / 2;
  }

  private DiagramPoint onRing(double angle) {
    return centre.plus(halfWidth * StrictMath.cos(angle), radius * StrictMath.sin(angle));
  }

  private Optional<DiagramLayout> layout() {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (nodes.get(i).box().grown(10).overlaps(nodes.get(j).box().grown(10))) {
          return Optional.empty();
        }
      }
    }
    List<DiagramCurve> curves = diagram.ways().stream().map(this::curve).toList();
    for (int i = 0; i < curves.size(); i++) {
      if (curves.get(i).start().distance(curves.get(i).end()) < SHORTEST_WAY
          || crossesNode(curves.get(i), diagram.ways().get(i))) {
        return Optional.empty();
      }
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      String text = diagram.ways().get(i).label();
      if (text == null) {
        ways.add(new Way(List.of(curves.get(i)), null));
        continue;
      }
      Optional<Label> label = label(text, i, curves, ways);
      if (label.isEmpty()) {
        return Optional.empty();
      }
      ways.add(new Way(List.of(curves.get(i)), label.get()));
    }
    double bottom =
        DoubleStream.concat(
                nodes.stream().mapToDouble(node -> node.box().bottom()),
                curves.stream()
                    .flatMap(curve -> curve.points().stream())
                    .mapToDouble(DiagramPoint::y))
            .max()
            .orElse(0);
    return Optional.of(new DiagramLayout(WIDTH, bottom + MARGIN, nodes, ways));
  }

  private boolean crossesNode(DiagramCurve curve, ProcessDiagram.Way way) {
    for (int i = 0; i < nodes.size(); i++) {
      DiagramBox box = nodes.get(i).box().grown(GAP);
      if (i != way.from() && i != way.to() && curve.points().stream().anyMatch(box::contains)) {
        return true;
      }
    }
    return false;
  }

  private DiagramCurve curve(ProcessDiagram.Way way) {
    DiagramCurve whole = way.to() == (way.from() + 1) % nodes.size() ? arc(way.from()) : chord(way);
    return whole.between(
        nodes.get(way.from()).box().grown(GAP), nodes.get(way.to()).box().grown(GAP));
  }

  private DiagramCurve arc(int from) {
    double start = angle(from);
    double end = angle(from + 1);
    double reach = 4.0 / 3 * StrictMath.tan((end - start) / 4);
    DiagramPoint first = onRing(start);
    DiagramPoint last = onRing(end);
    return new DiagramCurve(
        first,
        first.plus(
            -reach * halfWidth * StrictMath.sin(start), reach * radius * StrictMath.cos(start)),
        last.plus(reach * halfWidth * StrictMath.sin(end), -reach * radius * StrictMath.cos(end)),
        last);
  }

  private DiagramCurve chord(ProcessDiagram.Way way) {
    DiagramPoint from = nodes.get(way.from()).box().centre();
    DiagramPoint to = nodes.get(way.to()).box().centre();
    double length = from.distance(to);
    double dx = -(to.y() - from.y()) / length * ARROW;
    double dy = (to.x() - from.x()) / length * ARROW;
    return new DiagramCurve(
        from, from.towards(centre, 0.6).plus(dx, dy), to.towards(centre, 0.6).plus(dx, dy), to);
  }

  private Optional<Label> label(
      String text, int index, List<DiagramCurve> curves, List<Way> placed) {
    for (double width : LABEL_WIDTHS) {
      List<String> lines = Label.lines(text, width);
      for (double place : PLACES) {
        Label label = Label.around(curves.get(index).at(place), lines);
        if (isClear(label.box(), index, curves, placed)) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isClear(DiagramBox box, int index, List<DiagramCurve> curves, List<Way> placed) {
    DiagramBox canvas =
        new DiagramBox(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, 2 * centre.y() - MARGIN);
    if (!canvas.contains(box)
        || nodes.stream().anyMatch(node -> node.box().grown(GAP).overlaps(box))) {
      return false;
    }
    for (int i = 0; i < curves.size(); i++) {
      if (i != index && curves.get(i).points().stream().anyMatch(box::contains)) {
        return false;
      }
    }
    DiagramPoint tip = curves.get(index).end();
    DiagramPoint tail = curves.get(index).start();
    return !box.grown(ARROW).contains(tip)
        && !box.grown(GAP).contains(tail)
        && placed.stream()
            .map(Way::label)
            .noneMatch(label -> label != null && label.box().grown(GAP).overlaps(box));
  }
}
