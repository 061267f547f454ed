package dev.dossier.render;

import dev.dossier.page.ProcessDiagram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a diagram go. The unit is that of a pixel at the diagram's natural size.
 *
 * @param width width of the diagram
 * @param height height of the diagram
 * @param nodes its nodes, in the order of the diagram
 * @param ways its ways, in the order of the diagram
 */
record DiagramLayout(double width, double height, List<Node> nodes, List<Way> ways) {

  static final double TITLE_SIZE = 14;
  static final double TITLE_LINE = 18;
  static final double LABEL_SIZE = 12.5;
  static final double LABEL_LINE = 15.5;

  /** The room that the number of a node takes at its left. */
  static final double NUMBER_ROOM = 34;

  private static final double SIDE = 8;

  DiagramLayout {
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /**
   * A node.
   *
   * @param box its outline
   * @param lines the lines of its title
   */
  record Node(DiagramBox box, List<String> lines) {}

  /**
   * A way.
   *
   * @param curves its parts, each starting where the one before it ends; the last bears the arrow
   * @param label its label; absent if it has none
   */
  record Way(List<DiagramCurve> curves, @Nullable Label label) {

    Way {
      curves = List.copyOf(curves);
    }

    List<DiagramPoint> points() {
      return curves.stream().flatMap(curve -> curve.points().stream()).toList();
    }
  }

  /**
   * A label.
   *
   * @param box its outline
   * @param lines its lines
   */
  record Label(DiagramBox box, List<String> lines) {

    static List<String> lines(String text, double width) {
      return DiagramText.wrap(text, LABEL_SIZE, width);
    }

    static Label around(DiagramPoint centre, List<String> lines) {
      return new Label(
          DiagramBox.around(centre, width(lines), lines.size() * LABEL_LINE + 2), lines);
    }

    static double width(List<String> lines) {
      return lines.stream().mapToDouble(line -> DiagramText.width(line, LABEL_SIZE)).max().orElse(0)
          + 4;
    }
  }

  static DiagramLayout of(ProcessDiagram diagram) {
    return diagram.form() == ProcessDiagram.Form.RING && RingLayout.suits(diagram)
        ? RingLayout.of(diagram)
        : StepLayout.of(diagram);
  }

  /** The titles of the nodes in lines that fit in boxes of {@code width}. */
  static List<List<String>> titles(ProcessDiagram diagram, double width) {
    return diagram.nodes().stream()
        .map(node -> DiagramText.wrap(node.title(), TITLE_SIZE, width - NUMBER_ROOM - SIDE))
        .toList();
  }

  /** The height of a box for the longest of {@code titles}. */
  static double height(List<List<String>> titles) {
    return titles.stream().mapToInt(List::size).max().orElse(1) * TITLE_LINE + 20;
  }
}
