package dev.dossier.render;

import java.util.List;

/**
 * Boxes and the ways between them, to be laid out in layers from the top to the bottom. The unit is
 * that of a pixel.
 *
 * @param nodes the boxes
 * @param edges the ways, none of which leads from a box to itself
 */
record LayeredGraph(List<Node> nodes, List<Edge> edges) {

  LayeredGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    for (Edge edge : edges) {
      if (edge.from() == edge.to()) {
        throw new IllegalArgumentException("The way from " + edge.from() + " leads to itself");
      }
    }
  }

  /**
   * Whether a way leads to a box of a lower band, or to an earlier one of the same, so that it runs
   * upwards. The others by themselves form no cycle.
   */
  boolean leadsBack(Edge edge) {
    int bands = Integer.compare(nodes.get(edge.to()).band(), nodes.get(edge.from()).band());
    return bands < 0 || bands == 0 && edge.to() < edge.from();
  }

  /**
   * A box.
   *
   * @param width its width
   * @param height its height
   * @param band no box stands above one of a lower band
   */
  record Node(double width, double height, int band) {}

  /**
   * A way.
   *
   * @param from position of the box where it starts
   * @param to position of the box where it leads
   * @param labelWidth width of its label; 0 if it has none
   * @param labelHeight height of its label; 0 if it has none
   */
  record Edge(int from, int to, double labelWidth, double labelHeight) {

    boolean hasLabel() {
      return labelWidth > 0;
    }
  }
}
