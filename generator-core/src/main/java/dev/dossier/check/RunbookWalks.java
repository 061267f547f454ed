package dev.dossier.check;

import dev.dossier.check.RunbookGraph.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * How a runbook can be walked through when it is counted how often each way with {@code at-most}
 * was taken. A state is a step that is begun with what is left of the ways back around it; there
 * are finitely many, and where every way back is bounded no walk comes to the same state twice.
 *
 * <p>Only ways within a circle are counted, since no other can be taken twice. The states of one
 * circle are its steps times all combinations of what is left; a circle with more than {@value
 * #MOST_STATES} is not followed.
 */
public final class RunbookWalks {

  static final int MOST_STATES = 50_000;

  /**
   * A step that is begun.
   *
   * @param step its number, or {@link RunbookGraph#END}
   * @param left what is left of the ways back around it, as one number
   */
  public record State(int step, long left) {}

  /**
   * A way that can be taken in a state.
   *
   * @param way the way
   * @param to the state to which it leads
   */
  public record Move(Way way, State to) {}

  private final RunbookGraph graph;
  private final BitSet reached;
  private final int[] component;

  /** For each way of each step the value of one use of it within the state, 0 if not counted. */
  private final long[][] unit;

  /** For each component the state in which nothing is used up. */
  private final long[] full;

  private final List<Integer> tangled = new ArrayList<>();

  /** The walks through {@code graph}. */
  public RunbookWalks(RunbookGraph graph) {
    this.graph = graph;
    this.reached = graph.reached(0, new BitSet());
    this.component = Components.of(graph.size(), i -> targets(graph.ways(i)));
    this.unit = new long[graph.size()][];
    this.full = new long[graph.size()];
    long[] combinations = new long[graph.size()];
    long[] members = new long[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      int own = component[i];
      members[own]++;
      combinations[own] = Math.max(1, combinations[own]);
      unit[i] = new long[graph.ways(i).size()];
      for (int w = 0; w < unit[i].length; w++) {
        Way way = graph.ways(i).get(w);
        if (way.atMost() != null && isInner(i, way)) {
          unit[i][w] = combinations[own];
          combinations[own] = Math.min(combinations[own] * (way.atMost() + 1), 1L << 40);
          full[own] = combinations[own] - 1;
        }
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      if (reached.get(i) && combinations[component[i]] * members[component[i]] > MOST_STATES) {
        tangled.add(i);
      }
    }
  }

  /** The steps of circles whose ways can be combined in too many ways to follow them. */
  List<Integer> tangled() {
    return Collections.unmodifiableList(tangled);
  }

  /** Whether every way back is bounded, so that every walk ends, and all walks can be followed. */
  public boolean canBeFollowed() {
    return tangled.isEmpty() && unbounded().isEmpty();
  }

  /** The steps that are reached and lie on a circle of ways that may be taken without bound. */
  List<Integer> unbounded() {
    int[] circles = unboundedCircles();
    return reached.stream()
        .filter(
            i ->
                graph.ways(i).stream()
                    .anyMatch(way -> isFree(way) && circles[way.to()] == circles[i]))
        .boxed()
        .toList();
  }

  /** For each step the number of the circle of unbounded ways on which it lies. */
  int[] unboundedCircles() {
    return Components.of(
        graph.size(), i -> targets(graph.ways(i).stream().filter(RunbookWalks::isFree).toList()));
  }

  static boolean isFree(Way way) {
    return way.atMost() == null && way.to() != RunbookGraph.END;
  }

  /** The state in which the runbook is begun. */
  public State start() {
    return new State(0, full[component[0]]);
  }

  /** What can be done in {@code state}; nothing where the last way was used up. */
  public List<Move> moves(State state) {
    List<Move> moves = new ArrayList<>();
    List<Way> ways = graph.ways(state.step());
    for (int w = 0; w < ways.size(); w++) {
      Way way = ways.get(w);
      long unit = this.unit[state.step()][w];
      Long atMost = way.atMost();
      if (way.to() == RunbookGraph.END) {
        moves.add(new Move(way, new State(RunbookGraph.END, 0)));
      } else if (!isInner(state.step(), way)) {
        moves.add(new Move(way, new State(way.to(), full[component[way.to()]])));
      } else if (atMost == null || unit == 0) {
        moves.add(new Move(way, new State(way.to(), state.left())));
      } else if (state.left() / unit % (atMost + 1) > 0) {
        moves.add(new Move(way, new State(way.to(), state.left() - unit)));
      }
    }
    return moves;
  }

  /**
   * Every state to which a walk from the beginning comes, each before those that can follow it. To
   * be asked only where the walks {@linkplain #canBeFollowed() can be followed}.
   */
  public List<State> states() {
    List<State> finished = new ArrayList<>();
    Set<State> seen = new HashSet<>(Set.of(start()));
    Deque<Visit> visits = new ArrayDeque<>(List.of(visit(start())));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.rest().hasNext()) {
        State next = visit.rest().next().to();
        if (next.step() != RunbookGraph.END && seen.add(next)) {
          visits.push(visit(next));
        }
      } else {
        finished.add(visits.pop().state());
      }
    }
    Collections.reverse(finished);
    return finished;
  }

  private Visit visit(State state) {
    return new Visit(state, moves(state).iterator());
  }

  private boolean isInner(int step, Way way) {
    return way.to() != RunbookGraph.END && component[way.to()] == component[step];
  }

  private static List<Integer> targets(List<Way> ways) {
    return ways.stream().map(Way::to).toList();
  }

  private record Visit(State state, Iterator<Move> rest) {}
}
