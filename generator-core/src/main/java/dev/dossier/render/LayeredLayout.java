package dev.dossier.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/**
 * Where the boxes, ways and labels of a graph go: in layers from the top to the bottom, the ways
 * along straight lines with right angles, nothing upon anything else. Laid out by the Eclipse
 * Layout Kernel, which is given its seed and so answers always the same.
 *
 * @param width width of the whole
 * @param height height of the whole
 * @param nodes the boxes, in the order of the graph
 * @param routes the ways, in the order of the graph
 */
record LayeredLayout(double width, double height, List<DiagramBox> nodes, List<Route> routes) {

  private static final double NODE_DISTANCE = 22;
  private static final double LAYER_DISTANCE = 30;
  private static final double EDGE_DISTANCE = 12;
  private static final double LABEL_DISTANCE = 5;

  /** Stands for the text of every label; the library passes over those without one. */
  private static final String LABEL = "-";

  static {
    LayoutMetaDataService.initElkReflect();
  }

  LayeredLayout {
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
  }

  /**
   * A way.
   *
   * @param points its start, its corners and its end
   * @param label the outline of its label; absent if it has none
   */
  record Route(List<DiagramPoint> points, @Nullable DiagramBox label) {

    Route {
      points = List.copyOf(points);
    }
  }

  static LayeredLayout of(LayeredGraph graph) {
    ElkNode root = root();
    List<ElkNode> nodes = new ArrayList<>();
    for (LayeredGraph.Node each : graph.nodes()) {
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(each.width(), each.height());
      node.setProperty(LayeredOptions.PARTITIONING_PARTITION, each.band());
      nodes.add(node);
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (LayeredGraph.Edge each : graph.edges()) {
      ElkEdge edge =
          graph.leadsBack(each)
              ? ElkGraphUtil.createSimpleEdge(nodes.get(each.to()), nodes.get(each.from()))
              : ElkGraphUtil.createSimpleEdge(nodes.get(each.from()), nodes.get(each.to()));
      if (each.hasLabel()) {
        ElkLabel label = ElkGraphUtil.createLabel(LABEL, edge);
        label.setDimensions(each.labelWidth(), each.labelHeight());
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      }
      edges.add(edge);
    }
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    return new LayeredLayout(
        root.getWidth(),
        root.getHeight(),
        nodes.stream().map(LayeredLayout::box).toList(),
        IntStream.range(0, edges.size())
            .mapToObj(i -> route(edges.get(i), graph.leadsBack(graph.edges().get(i))))
            .toList());
  }

  private static ElkNode root() {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    root.setProperty(
        LayeredOptions.NODE_LABELS_PLACEMENT, EnumSet.noneOf(NodeLabelPlacement.class));
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, NODE_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, LABEL_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_LABEL_LABEL, LABEL_DISTANCE);
    root.setProperty(LayeredOptions.SPACING_LABEL_NODE, LABEL_DISTANCE);
    return root;
  }

  private static DiagramBox box(ElkNode node) {
    return new DiagramBox(node.getX(), node.getY(), node.getWidth(), node.getHeight());
  }

  private static Route route(ElkEdge edge, boolean backwards) {
    ElkEdgeSection section = edge.getSections().get(0);
    List<DiagramPoint> points = new ArrayList<>();
    points.add(new DiagramPoint(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(new DiagramPoint(bend.getX(), bend.getY()));
    }
    points.add(new DiagramPoint(section.getEndX(), section.getEndY()));
    if (backwards) {
      Collections.reverse(points);
    }
    return new Route(
        points,
        edge.getLabels().stream()
            .findFirst()
            .map(
                label ->
                    new DiagramBox(label.getX(), label.getY(), label.getWidth(), label.getHeight()))
            .orElse(null));
  }
}
