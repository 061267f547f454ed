package dev.dossier.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Paths to show in findings: the shortest, so that they can be read. */
final class RunbookPaths {

  private RunbookPaths() {}

  /**
   * The shortest path from {@code from} to a node that {@code isGoal} accepts, both included; empty
   * where there is none. Of several it is the one whose nodes come first among those following.
   * What follows {@link RunbookGraph#END} is never asked.
   */
  static List<Integer> shortest(
      int from, IntFunction<List<Integer>> following, IntPredicate isGoal) {
    Map<Integer, Integer> before = new HashMap<>(Map.of(from, from));
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int node = open.remove();
      if (isGoal.test(node)) {
        return pathTo(node, from, before);
      }
      if (node != RunbookGraph.END) {
        for (int next : following.apply(node)) {
          if (before.putIfAbsent(next, node) == null) {
            open.add(next);
          }
        }
      }
    }
    return new ArrayList<>();
  }

  private static List<Integer> pathTo(int node, int from, Map<Integer, Integer> before) {
    List<Integer> path = new ArrayList<>(List.of(node));
    for (int each = node; each != from; ) {
      each = before.getOrDefault(each, from);
      path.add(each);
    }
    Collections.reverse(path);
    return path;
  }
}
