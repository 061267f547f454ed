package dev.dossier.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a directed graph: nodes from each of which there is a way to
 * each other. The algorithm is that of R. Tarjan, Depth-first search and linear graph algorithms
 * (1972), with a stack of its own, so that long lists do not overflow that of the thread.
 */
final class Components {

  private final IntFunction<List<Integer>> following;
  private final int[] component;
  private final int[] low;
  private final int[] number;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int numbers;
  private int components;

  private Components(int size, IntFunction<List<Integer>> following) {
    this.following = following;
    this.component = new int[size];
    this.low = new int[size];
    this.number = new int[size];
    Arrays.fill(component, -1);
    Arrays.fill(number, -1);
  }

  /**
   * The number of the component of each node, from 0.
   *
   * @param size how many nodes there are, numbered from 0
   * @param following the nodes to which edges lead from a node; negative ones are left out
   */
  static int[] of(int size, IntFunction<List<Integer>> following) {
    Components all = new Components(size, following);
    for (int i = 0; i < size; i++) {
      if (all.number[i] < 0) {
        all.visit(i);
      }
    }
    return all.component;
  }

  private void visit(int root) {
    Deque<Visit> visits = new ArrayDeque<>();
    visits.push(begin(root));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.rest().hasNext()) {
        int next = visit.rest().next();
        if (next >= 0 && number[next] < 0) {
          visits.push(begin(next));
        } else if (next >= 0 && component[next] < 0) {
          low[visit.node()] = Math.min(low[visit.node()], number[next]);
        }
      } else {
        visits.pop();
        end(visit.node());
        if (!visits.isEmpty()) {
          int before = visits.peek().node();
          low[before] = Math.min(low[before], low[visit.node()]);
        }
      }
    }
  }

  private Visit begin(int node) {
    number[node] = numbers;
    low[node] = numbers++;
    open.push(node);
    return new Visit(node, following.apply(node).iterator());
  }

  private void end(int node) {
    if (low[node] == number[node]) {
      int member;
      do {
        member = open.pop();
        component[member] = components;
      } while (member != node);
      components++;
    }
  }

  private record Visit(int node, Iterator<Integer> rest) {}
}
