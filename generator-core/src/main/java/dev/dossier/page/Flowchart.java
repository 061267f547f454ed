package dev.dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a runbook and the ways between them, to be drawn.
 *
 * @param title what is drawn
 * @param description the same in words
 * @param bands the phases in which the steps stand, in order
 * @param nodes the steps, and where they start and end
 * @param ways the ways between them
 */
public record Flowchart(
    String title, String description, List<String> bands, List<Node> nodes, List<Way> ways)
    implements Figure {

  public Flowchart {
    bands = List.copyOf(bands);
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /** What a node stands for, which decides its outline. */
  public enum Kind {
    /** Where the runbook starts. */
    START,
    /** Something to do. */
    ACTION,
    /** A question. */
    DECISION,
    /** Where branches start that are gone together, or where they meet again. */
    PARALLEL,
    /** Waiting for a time or an event. */
    WAIT,
    /** Another runbook. */
    CALL,
    /** Telling somebody outside. */
    NOTIFY,
    /** Handing over to others. */
    HAND_OVER,
    /** Where the runbook ends. */
    END,
    /** A step that stands in another chart. */
    ELSEWHERE
  }

  /**
   * A step.
   *
   * @param kind what it stands for
   * @param band position of its phase in the bands, from 0
   * @param title what to do, with its number
   * @param notes what else to know, each on a line of its own: the team, the target
   * @param href where the step is described; absent if nowhere
   */
  public record Node(Kind kind, int band, String title, List<String> notes, @Nullable String href) {

    public Node {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A way from one step to another.
   *
   * @param from position of the step where it starts, from 0
   * @param to position of the step where it leads, from 0
   * @param label when it is taken; absent where it is the only way
   */
  public record Way(int from, int to, @Nullable String label) {}
}
