package dev.dossier.page;

import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessShape;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a process and the ways between them, to be drawn.
 *
 * @param title what is drawn
 * @param description the same in words
 * @param form how it is laid out
 * @param nodes the phases in order
 * @param ways the ways between them
 */
public record ProcessDiagram(
    String title, String description, Form form, List<Node> nodes, List<Way> ways)
    implements Figure {

  public ProcessDiagram {
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /** How a diagram is laid out. */
  public enum Form {
    /** In a ring: the last leads back to the first. */
    RING,
    /** One below the other. */
    STEPS
  }

  /**
   * A phase.
   *
   * @param number its place, from 1
   * @param title its name
   * @param href where its page is; absent if it has none
   */
  public record Node(int number, String title, @Nullable String href) {}

  /**
   * A way from one phase to another.
   *
   * @param from position of the phase where it starts, from 0
   * @param to position of the phase where it leads, from 0
   * @param label when it is taken; absent where it is the plain order
   */
  public record Way(int from, int to, @Nullable String label) {}

  static ProcessDiagram of(ResponseProcess process, PageContext context) {
    List<PhaseId> ids = process.phases().stream().map(phase -> phase.id()).toList();
    boolean ring = process.shape() == ProcessShape.CYCLE;
    List<Node> nodes =
        Numbered.list(
            process.phases(),
            (number, phase) ->
                new Node(number, phase.name(), context.phase(process.id(), phase.id()).href()));
    List<Way> ways = ways(ids, process.transitions(), ring);
    return new ProcessDiagram(
        process.name(),
        description(process, nodes, ways, ring),
        ring ? Form.RING : Form.STEPS,
        nodes,
        ways);
  }

  private record Ends(int from, int to) {}

  private static List<Way> ways(List<PhaseId> ids, List<Transition> transitions, boolean ring) {
    Map<Ends, String> labels = new LinkedHashMap<>();
    for (int i = 0; i + 1 < ids.size(); i++) {
      labels.put(new Ends(i, i + 1), "");
    }
    if (ring && ids.size() > 1) {
      labels.put(new Ends(ids.size() - 1, 0), "");
    }
    for (Transition each : transitions) {
      Ends ends = new Ends(ids.indexOf(each.from()), ids.indexOf(each.to()));
      labels.merge(ends, each.label(), (one, other) -> one.isEmpty() ? other : one + "; " + other);
    }
    List<Way> ways = new ArrayList<>();
    labels.forEach(
        (ends, label) -> ways.add(new Way(ends.from(), ends.to(), label.isEmpty() ? null : label)));
    return ways;
  }

  private static String description(
      ResponseProcess process, List<Node> nodes, List<Way> ways, boolean ring) {
    String order =
        nodes.stream()
            .map(node -> node.number() + " " + node.title())
            .collect(Collectors.joining("; "));
    String more =
        ways.stream()
            .filter(way -> way.label() != null)
            .map(
                way ->
                    " From %d to %d: %s."
                        .formatted(
                            nodes.get(way.from()).number(),
                            nodes.get(way.to()).number(),
                            Objects.requireNonNull(way.label())))
            .collect(Collectors.joining());
    return "%s %s: %s.%s"
        .formatted(
            Words.count(nodes.size(), process.phaseTerm()),
            ring ? "in a cycle" : "in order",
            order,
            more);
  }
}
