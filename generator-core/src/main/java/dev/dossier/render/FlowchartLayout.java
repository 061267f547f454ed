package dev.dossier.render;

import dev.dossier.page.Flowchart;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a flowchart go. The phases are bands across the whole chart; their names stand
 * in a column of their own at the left, where no way runs.
 *
 * @param width width of the chart
 * @param height height of the chart
 * @param bands the bands in which nodes stand, from the top
 * @param nodes the nodes, in the order of the chart
 * @param ways the ways between different nodes, in the order of the chart
 */
record FlowchartLayout(
    double width, double height, List<Band> bands, List<Node> nodes, List<Way> ways) {

  static final double TITLE_SIZE = 12.5;
  static final double TITLE_LINE = 16;
  static final double NOTE_SIZE = 11;
  static final double NOTE_LINE = 14;

  /** The width of the column with the names of the bands. */
  static final double COLUMN = 92;

  private static final double MARGIN = 8;
  private static final double LABEL_WIDTH = 112;
  private static final double[] NODE_WIDTHS = {212, 176, 148};
  private static final double PADDING = 7;
  private static final double HALF_GAP = 15;

  FlowchartLayout {
    bands = List.copyOf(bands);
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /**
   * A band.
   *
   * @param box its outline
   * @param lines the lines of its name
   */
  record Band(DiagramBox box, List<String> lines) {}

  /**
   * A node.
   *
   * @param box its outline
   * @param title the lines of its title
   * @param notes the lines of its notes
   */
  record Node(DiagramBox box, List<String> title, List<String> notes) {

    /** The height that the lines take. */
    double textHeight() {
      return title.size() * TITLE_LINE + notes.size() * NOTE_LINE;
    }
  }

  /**
   * A way.
   *
   * @param points its start, its corners and its end
   * @param label the outline of its label; absent if it has none
   * @param lines the lines of its label
   */
  record Way(List<DiagramPoint> points, @Nullable DiagramBox label, List<String> lines) {}

  /** The layout with the widest nodes with which the chart is no wider than {@code width}. */
  static FlowchartLayout of(Flowchart chart, double width) {
    FlowchartLayout layout = withNodes(chart, NODE_WIDTHS[0]);
    for (int i = 1; i < NODE_WIDTHS.length && layout.width > width; i++) {
      layout = withNodes(chart, NODE_WIDTHS[i]);
    }
    return layout;
  }

  private static FlowchartLayout withNodes(Flowchart chart, double width) {
    List<Node> sized =
        IntStream.range(0, chart.nodes().size()).mapToObj(i -> sized(chart, i, width)).toList();
    List<Flowchart.Way> between =
        chart.ways().stream().filter(way -> way.from() != way.to()).toList();
    List<List<String>> labels =
        between.stream()
            .map(
                way ->
                    way.label() == null
                        ? List.<String>of()
                        : DiagramText.wrap(way.label(), NOTE_SIZE, LABEL_WIDTH))
            .toList();
    LayeredLayout layers =
        LayeredLayout.of(
            new LayeredGraph(
                IntStream.range(0, sized.size())
                    .mapToObj(
                        i ->
                            new LayeredGraph.Node(
                                sized.get(i).box().width(),
                                sized.get(i).box().height(),
                                chart.nodes().get(i).band()))
                    .toList(),
                IntStream.range(0, between.size())
                    .mapToObj(
                        i ->
                            new LayeredGraph.Edge(
                                between.get(i).from(),
                                between.get(i).to(),
                                width(labels.get(i)),
                                labels.get(i).size() * NOTE_LINE))
                    .toList()));
    double dx = COLUMN + MARGIN;
    List<Node> nodes =
        IntStream.range(0, sized.size())
            .mapToObj(
                i ->
                    new Node(
                        moved(layers.nodes().get(i), dx),
                        sized.get(i).title(),
                        sized.get(i).notes()))
            .toList();
    List<Way> ways =
        IntStream.range(0, between.size())
            .mapToObj(
                i -> {
                  LayeredLayout.Route route = layers.routes().get(i);
                  return new Way(
                      route.points().stream().map(point -> point.plus(dx, MARGIN)).toList(),
                      route.label() == null ? null : moved(route.label(), dx),
                      labels.get(i));
                })
            .toList();
    double whole = layers.width() + dx + MARGIN;
    double height = layers.height() + 2 * MARGIN;
    return new FlowchartLayout(whole, height, bands(chart, nodes, whole, height), nodes, ways);
  }

  private static double width(List<String> lines) {
    return lines.stream().mapToDouble(line -> DiagramText.width(line, NOTE_SIZE)).max().orElse(0);
  }

  private static DiagramBox moved(DiagramBox box, double dx) {
    return new DiagramBox(box.x() + dx, box.y() + MARGIN, box.width(), box.height());
  }

  private static Node sized(Flowchart chart, int index, double width) {
    Flowchart.Node node = chart.nodes().get(index);
    double room = width - 2 * FlowchartShape.side(node.kind());
    List<String> title = DiagramText.wrap(node.title(), TITLE_SIZE, room);
    List<String> notes =
        Stream.concat(node.notes().stream(), again(chart, index))
            .flatMap(note -> DiagramText.wrap(note, NOTE_SIZE, room).stream())
            .toList();
    Node lines = new Node(new DiagramBox(0, 0, 0, 0), title, notes);
    double taken =
        FlowchartShape.isSmall(node.kind())
            ? Math.min(
                width,
                2 * FlowchartShape.side(node.kind())
                    + title.stream()
                        .mapToDouble(line -> DiagramText.width(line, TITLE_SIZE))
                        .max()
                        .orElse(0))
            : width;
    return new Node(
        new DiagramBox(
            0, 0, taken, lines.textHeight() + 2 * PADDING + FlowchartShape.above(node.kind())),
        title,
        notes);
  }

  /** That a step is done again, in words: a way to itself takes more room than it is worth. */
  private static Stream<String> again(Flowchart chart, int index) {
    return chart.ways().stream()
        .filter(way -> way.from() == index && way.to() == index)
        .map(Flowchart.Way::label)
        .map(label -> label == null ? "Again" : "Again: " + label);
  }

  private static List<Band> bands(Flowchart chart, List<Node> nodes, double width, double height) {
    List<Integer> used =
        chart.nodes().stream().map(Flowchart.Node::band).distinct().sorted().toList();
    return used.stream()
        .map(
            band -> {
              double top = band.equals(used.get(0)) ? 0 : edge(chart, nodes, band);
              int next = used.indexOf(band) + 1;
              double bottom = next == used.size() ? height : edge(chart, nodes, used.get(next));
              return new Band(
                  new DiagramBox(0, top, width, bottom - top),
                  DiagramText.wrap(chart.bands().get(band), NOTE_SIZE, COLUMN - 2 * PADDING));
            })
        .toList();
  }

  /** Where the band begins: half a gap above the uppermost node of it. */
  private static double edge(Flowchart chart, List<Node> nodes, int band) {
    return IntStream.range(0, nodes.size())
            .filter(i -> chart.nodes().get(i).band() == band)
            .mapToDouble(i -> nodes.get(i).box().y())
            .min()
            .orElseThrow()
        - HALF_GAP;
  }
}
