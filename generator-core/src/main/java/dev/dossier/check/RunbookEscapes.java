package dev.dossier.check;

import dev.dossier.check.RunbookGraph.Reason;
import dev.dossier.check.RunbookGraph.Way;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a runbook can be followed without passing any of some marked steps. Of parallel ways all
 * are gone, so that a marked step on one of them is passed whatever the others do; of other ways
 * one is gone.
 *
 * <p>How often a way back may be taken does not matter here: whatever a walk avoids is avoided by a
 * shorter one that takes no way twice. Parallel ways that do not come to their meeting are left
 * out, since they are an error of their own.
 */
public final class RunbookEscapes {

  /** When a marked step counts as passed. */
  public enum Counts {
    /** As soon as it is begun. */
    WHEN_BEGUN,
    /** When it is done; not when its time runs out and it leads elsewhere. */
    WHEN_DONE
  }

  private final RunbookGraph graph;
  private final BitSet marked;
  private final Counts counts;

  /** The ends that are looked for: that of the runbook, then the steps where parallel ways meet. */
  private final int[] goals;

  private final Map<Integer, Integer> indices = new HashMap<>();

  /** For each goal and step in which round a way there was found; 0 where there is none. */
  private final int[][] found;

  private int rounds;

  /**
   * @param graph the ways of the runbook
   * @param marked the steps that are to be avoided; those that do not apply are passed over anyway
   * @param counts when they count as passed
   */
  public RunbookEscapes(RunbookGraph graph, BitSet marked, Counts counts) {
    this.graph = graph;
    this.marked = marked;
    this.counts = counts;
    this.goals =
        IntStream.concat(
                IntStream.of(RunbookGraph.END),
                IntStream.range(0, graph.size()).filter(this::forks).map(this::join))
            .distinct()
            .toArray();
    for (int i = 0; i < goals.length; i++) {
      indices.put(goals[i], i);
    }
    this.found = new int[goals.length][graph.size()];
    find();
  }

  /** Whether some way from the beginning of {@code from} ends the runbook and avoids all marks. */
  public boolean toEnd(int from) {
    return escapes(from, RunbookGraph.END);
  }

  /**
   * Whether some way from the beginning of the step {@code from} comes to {@code goal}, a step
   * where parallel ways meet, and avoids all marks.
   */
  public boolean escapes(int from, int goal) {
    return from == goal || (from != RunbookGraph.END && found[index(goal)][from] > 0);
  }

  /**
   * A way that avoids all marks, to be asked only where there is one. Parallel ways stand in
   * brackets.
   *
   * @param from where it begins
   * @param name the name of a step
   */
  public String path(int from, IntFunction<String> name) {
    return String.join(" → ", path(from, RunbookGraph.END, name)) + " → end";
  }

  private List<String> path(int from, int goal, IntFunction<String> name) {
    List<String> path = new ArrayList<>();
    int step = from;
    while (step != goal) {
      Way way = next(step, goal);
      if (way.reason() == Reason.BRANCH) {
        int join = join(step);
        path.add(
            name.apply(step)
                + graph.ways(step).stream()
                    .filter(each -> each.reason() == Reason.BRANCH)
                    .map(each -> String.join(" → ", path(each.to(), join, name)))
                    .collect(Collectors.joining(" | ", " [", "]")));
        step = join;
      } else {
        path.add(name.apply(step));
        step = way.to();
      }
    }
    return path;
  }

  private Way next(int step, int goal) {
    int[] known = found[index(goal)];
    return ways(step).stream()
        .filter(
            way -> {
              int to = way.reason() == Reason.BRANCH ? join(step) : way.to();
              return to == goal
                  || (to != RunbookGraph.END && 0 < known[to] && known[to] < known[step]);
            })
        .findFirst()
        .orElseThrow();
  }

  private void find() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int step = graph.size() - 1; step >= 0; step--) {
        for (int goal = 0; goal < goals.length; goal++) {
          if (found[goal][step] == 0 && goals[goal] != step && leadsOn(step, goals[goal])) {
            found[goal][step] = ++rounds;
            changed = true;
          }
        }
      }
    }
  }

  private boolean leadsOn(int step, int goal) {
    boolean branches =
        ways(step).stream()
            .filter(way -> way.reason() == Reason.BRANCH)
            .allMatch(way -> escapes(way.to(), join(step)));
    return ways(step).stream()
        .anyMatch(
            way ->
                way.reason() == Reason.BRANCH
                    ? branches && escapes(join(step), goal)
                    : escapes(way.to(), goal));
  }

  /** The ways that can be taken from a step without passing it where it is marked. */
  private List<Way> ways(int step) {
    if (!marked.get(step) || !graph.applies(step)) {
      return graph.ways(step);
    }
    return counts == Counts.WHEN_BEGUN
        ? List.of()
        : graph.ways(step).stream().filter(way -> way.reason() == Reason.TIME_OUT).toList();
  }

  private boolean forks(int step) {
    return graph.ways(step).stream().anyMatch(way -> way.reason() == Reason.BRANCH);
  }

  private int join(int step) {
    var parallel = graph.step(step).parallel();
    return parallel == null ? RunbookGraph.END : graph.position(parallel.join());
  }

  private int index(int goal) {
    return indices.getOrDefault(goal, 0);
  }
}
