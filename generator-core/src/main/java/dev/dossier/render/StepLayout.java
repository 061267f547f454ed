package dev.dossier.render;

import dev.dossier.page.ProcessDiagram;
import dev.dossier.render.DiagramLayout.Label;
import dev.dossier.render.DiagramLayout.Node;
import dev.dossier.render.DiagramLayout.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sequence as boxes one below the other. Ways other than that to the next box run in lanes beside
 * the boxes, each lane with room for its labels; ways that do not meet share a lane.
 */
final class StepLayout {

  private static final double MARGIN = 4;
  private static final double NODE_WIDTH = 232;
  private static final double GAP = 30;
  private static final double LABEL_WIDTH = 88;
  private static final double LANE_GAP = 26;
  private static final double CORNER = 8;
  private static final double TOUCH = 3;
  private static final double PORT_DISTANCE = 11;

  private final ProcessDiagram diagram;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Integer, Integer> laneOfWay = new HashMap<>();
  private final List<Double> laneStarts = new ArrayList<>();
  private double width = MARGIN + NODE_WIDTH + MARGIN;
  private double bottom;

  private StepLayout(ProcessDiagram diagram) {
    this.diagram = diagram;
  }

  static DiagramLayout of(ProcessDiagram diagram) {
    StepLayout layout = new StepLayout(diagram);
    layout.placeNodes();
    layout.assignLanes();
    List<Way> ways =
        IntStream.range(0, diagram.ways().size())
            .mapToObj(i -> layout.isPlain(i) ? layout.plainWay(i) : layout.laneWay(i))
            .toList();
    return new DiagramLayout(layout.width, layout.bottom + MARGIN, layout.nodes, ways);
  }

  private ProcessDiagram.Way way(int index) {
    return diagram.ways().get(index);
  }

  private boolean isPlain(int index) {
    return way(index).to() == way(index).from() + 1;
  }

  private void placeNodes() {
    List<List<String>> titles = DiagramLayout.titles(diagram, NODE_WIDTH);
    double y = MARGIN;
    for (int i = 0; i < titles.size(); i++) {
      double height = DiagramLayout.height(List.of(titles.get(i)));
      nodes.add(new Node(new DiagramBox(MARGIN, y, NODE_WIDTH, height), titles.get(i)));
      bottom = y + height;
      y = bottom + gapBelow(i);
    }
  }

  private double gapBelow(int node) {
    return IntStream.range(0, diagram.ways().size())
        .filter(i -> isPlain(i) && way(i).from() == node)
        .mapToObj(i -> way(i).label())
        .mapToDouble(
            label -> label == null ? GAP : plainLines(label).size() * DiagramLayout.LABEL_LINE + 18)
        .max()
        .orElse(GAP);
  }

  private static List<String> plainLines(String label) {
    return Label.lines(label, NODE_WIDTH / 2 - 16);
  }

  private Way plainWay(int index) {
    DiagramBox from = nodes.get(way(index).from()).box();
    DiagramBox to = nodes.get(way(index).to()).box();
    DiagramCurve line =
        DiagramCurve.line(
            new DiagramPoint(from.centre().x(), from.bottom() + TOUCH),
            new DiagramPoint(to.centre().x(), to.y() - TOUCH));
    String text = way(index).label();
    if (text == null) {
      return new Way(List.of(line), null);
    }
    List<String> lines = plainLines(text);
    return new Way(
        List.of(line), Label.around(line.at(0.5).plus(Label.width(lines) / 2 + 8, 0), lines));
  }

  private void assignLanes() {
    List<Integer> inLanes =
        IntStream.range(0, diagram.ways().size())
            .filter(i -> !isPlain(i))
            .boxed()
            .sorted(Comparator.comparingInt(i -> Math.abs(way(i).from() - way(i).to())))
            .toList();
    List<List<Integer>> lanes = new ArrayList<>();
    for (int index : inLanes) {
      int lane = 0;
      while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(i -> meet(i, index))) {
        lane++;
      }
      if (lane == lanes.size()) {
        lanes.add(new ArrayList<>());
      }
      lanes.get(lane).add(index);
      laneOfWay.put(index, lane);
    }
    double x = MARGIN + NODE_WIDTH + LANE_GAP;
    for (List<Integer> lane : lanes) {
      laneStarts.add(x);
      x +=
          LANE_GAP
              + lane.stream()
                  .map(this::way)
                  .mapToDouble(
                      way ->
                          way.label() == null
                              ? 0
                              : Label.width(Label.lines(way.label(), LABEL_WIDTH)))
                  .max()
                  .orElse(0);
      width = x - LANE_GAP + CORNER + MARGIN;
    }
  }

  private boolean meet(int one, int other) {
    return Math.min(way(one).from(), way(one).to()) <= Math.max(way(other).from(), way(other).to())
        && Math.min(way(other).from(), way(other).to()) <= Math.max(way(one).from(), way(one).to());
  }

  private Way laneWay(int index) {
    double x = laneStarts.get(laneOfWay.getOrDefault(index, 0));
    double right = MARGIN + NODE_WIDTH + TOUCH;
    double start = port(index, way(index).from(), true);
    double end = port(index, way(index).to(), false);
    double turn = Math.signum(end - start) * Math.min(CORNER, Math.abs(end - start) / 2);
    DiagramPoint upper = new DiagramPoint(x, start + turn);
    DiagramPoint lower = new DiagramPoint(x, end - turn);
    List<DiagramCurve> curves =
        List.of(
            DiagramCurve.line(new DiagramPoint(right, start), new DiagramPoint(x - CORNER, start)),
            corner(new DiagramPoint(x - CORNER, start), new DiagramPoint(x, start), upper),
            DiagramCurve.line(upper, lower),
            corner(lower, new DiagramPoint(x, end), new DiagramPoint(x - CORNER, end)),
            DiagramCurve.line(new DiagramPoint(x - CORNER, end), new DiagramPoint(right, end)));
    String text = way(index).label();
    if (text == null) {
      return new Way(curves, null);
    }
    List<String> lines = Label.lines(text, LABEL_WIDTH);
    return new Way(
        curves,
        Label.around(
            new DiagramPoint(x + Label.width(lines) / 2 + CORNER / 2, (start + end) / 2), lines));
  }

  private static DiagramCurve corner(DiagramPoint from, DiagramPoint by, DiagramPoint to) {
    return new DiagramCurve(from, from.towards(by, 0.55), to.towards(by, 0.55), to);
  }

  private record End(int way, boolean departs) {}

  /**
   * The height at which a way leaves or reaches the right edge of a node: those from above first,
   * and the inner lanes next to the node's neighbour, so that ways cross as little as they can.
   */
  private double port(int index, int node, boolean departs) {
    List<End> ends =
        IntStream.range(0, diagram.ways().size())
            .filter(i -> !isPlain(i))
            .boxed()
            .<End>mapMulti(
                (i, sink) -> {
                  if (way(i).to() == node) {
                    sink.accept(new End(i, false));
                  }
                  if (way(i).from() == node) {
                    sink.accept(new End(i, true));
                  }
                })
            .sorted(
                Comparator.comparing((End end) -> other(end) > node)
                    .thenComparing(this::other, Comparator.reverseOrder()))
            .toList();
    DiagramBox box = nodes.get(node).box();
    double distance = Math.min(PORT_DISTANCE, (box.height() - 8) / ends.size());
    return box.centre().y()
        + (ends.indexOf(new End(index, departs)) - (ends.size() - 1) / 2.0) * distance;
  }

  private int other(End end) {
    return end.departs() ? way(end.way()).to() : way(end.way()).from();
  }
}
