package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.export.cacao.ReadStep.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Puts the steps that a playbook was read into in an order in which they can be read, sees to it
 * that each leads to an end, and that ways back are bounded.
 */
final class StepOrder {

  /** How often a way back may be taken where a playbook does not say. */
  static final long USUAL_BOUND = 3;

  private final List<ReadStep> steps;
  private final PlaybookFindings findings;

  private StepOrder(List<ReadStep> steps, PlaybookFindings findings) {
    this.steps = steps;
    this.findings = findings;
  }

  /**
   * The steps in order: as our extension states it, others behind the step that leads to them.
   *
   * @param stated the ids of the steps in the order that our extension states
   */
  static List<ReadStep> of(List<ReadStep> steps, JsonNode stated, PlaybookFindings findings) {
    StepOrder order = new StepOrder(steps, findings);
    order.requireEnds();
    List<ReadStep> sorted = order.sorted(stated);
    order.bound(sorted);
    return sorted;
  }

  private void requireEnds() {
    Set<ReadStep> ending = new HashSet<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (ReadStep step : steps) {
        if (!ending.contains(step)
            && step.ways().stream().anyMatch(way -> way.to == null || ending.contains(way.to))) {
          changed = ending.add(step);
        }
      }
    }
    steps.stream()
        .filter(step -> !ending.contains(step))
        .map(step -> circle(step))
        .filter(circle -> !circle.isEmpty())
        .findFirst()
        .ifPresent(this::reportCircle);
  }

  /** The steps from {@code start} back to itself; empty where none lead back. */
  private static List<ReadStep> circle(ReadStep start) {
    Map<ReadStep, ReadStep> cameFrom = new HashMap<>();
    Deque<ReadStep> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      ReadStep step = open.pop();
      for (Way way : step.ways()) {
        if (way.to == start) {
          List<ReadStep> circle = new ArrayList<>();
          for (ReadStep each = step; each != start; each = cameFrom.get(each)) {
            circle.add(each);
          }
          circle.add(start);
          Collections.reverse(circle);
          return circle;
        }
        if (way.to != null && !cameFrom.containsKey(way.to)) {
          cameFrom.put(way.to, step);
          open.add(way.to);
        }
      }
    }
    return List.of();
  }

  private void reportCircle(List<ReadStep> circle) {
    ReadStep last = circle.get(circle.size() - 1);
    List<Object> path =
        last.ways().stream()
            .filter(way -> way.to == circle.get(0))
            .map(way -> way.path)
            .findFirst()
            .orElse(List.of("workflow", last.source));
    String names =
        circle.stream().map(step -> step.source).collect(Collectors.joining(", "))
            + ", "
            + circle.get(0).source;
    findings.add(CacaoCode.PLAYBOOK_ENDLESS, path, names);
  }

  private List<ReadStep> sorted(JsonNode stated) {
    List<ReadStep> along = along();
    if (stated.isEmpty()) {
      return along;
    }
    Map<String, Integer> places = new HashMap<>();
    stated.forEach(id -> places.putIfAbsent(id.asString(""), places.size()));
    List<ReadStep> sorted =
        new ArrayList<>(
            along.stream()
                .filter(step -> places.containsKey(step.id))
                .sorted(
                    Comparator.comparingInt(step -> places.getOrDefault(step.id, places.size())))
                .toList());
    for (ReadStep step : along) {
      if (!places.containsKey(step.id)) {
        sorted.add(behind(step, sorted), step);
      }
    }
    return sorted;
  }

  /** The position behind the first step that leads to {@code step}. */
  private static int behind(ReadStep step, List<ReadStep> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).ways().stream().anyMatch(way -> way.to == step)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The steps so that each comes before those it leads to, but for ways back. */
  private List<ReadStep> along() {
    List<ReadStep> done = new ArrayList<>();
    Set<ReadStep> seen = new LinkedHashSet<>();
    Deque<Object> open = new ArrayDeque<>();
    if (!steps.isEmpty()) {
      open.push(steps.get(0));
    }
    while (!open.isEmpty()) {
      Object top = open.pop();
      if (top instanceof Done finished) {
        done.add(finished.step());
      } else if (top instanceof ReadStep step && seen.add(step)) {
        open.push(new Done(step));
        step.ways().stream().filter(way -> way.to != null).forEach(way -> push(way, seen, open));
      }
    }
    Collections.reverse(done);
    return done;
  }

  private record Done(ReadStep step) {}

  private static void push(Way way, Set<ReadStep> seen, Deque<Object> open) {
    if (way.to != null && !seen.contains(way.to)) {
      open.push(way.to);
    }
  }

  private void bound(List<ReadStep> sorted) {
    Map<ReadStep, Integer> places = new HashMap<>();
    sorted.forEach(step -> places.put(step, places.size()));
    for (ReadStep step : sorted) {
      for (Way way : step.ways()) {
        boolean back =
            way.to != null
                && places.getOrDefault(way.to, 0) <= places.getOrDefault(step, 0)
                && way.atMost == null;
        if (back && !step.isOurs()) {
          way.atMost = USUAL_BOUND;
          findings.add(CacaoCode.PLAYBOOK_LOOP_UNBOUNDED, way.path, USUAL_BOUND);
        }
      }
    }
  }
}
