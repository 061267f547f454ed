package dev.dossier.check;

import dev.dossier.check.RunbookGraph.Reason;
import dev.dossier.check.RunbookGraph.Way;
import dev.dossier.check.RunbookWalks.Move;
import dev.dossier.check.RunbookWalks.State;
import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookStep;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of a runbook lead from the first to an end in every case. A step says where it leads in
 * one way only: by a decision, by parallel branches, by naming the next step, by being the last,
 * or, silently, by its place in the list; besides it may lead elsewhere when its time runs out.
 * Ways back are bounded, and parallel ways meet.
 */
final class RunbookFlow {

  private final Located<Runbook> record;
  private final List<RunbookStep> steps;
  private final Findings findings;
  private final RunbookCases cases;

  private RunbookFlow(Located<Runbook> record, Context context) {
    this.record = record;
    this.steps = record.value().steps();
    this.findings = context.findings();
    this.cases = RunbookCases.of(record.value(), context.corpus());
  }

  static void check(Located<Runbook> record, Context context) {
    new RunbookFlow(record, context).check();
  }

  private void check() {
    for (int i = 0; i < steps.size(); i++) {
      oneWayOn(i);
    }
    BitSet reached = new BitSet();
    for (RunbookCase one : cases.all()) {
      Optional<RunbookGraph> graph = RunbookGraph.of(record.value(), one);
      if (graph.isEmpty()) {
        return;
      }
      reached.or(graph.get().reached(0, new BitSet()));
      check(graph.get(), cases.suffix(one));
    }
    IntStream.range(0, steps.size())
        .filter(i -> !reached.get(i))
        .forEach(i -> report(i, RunbookCode.STEP_UNREACHED, id(i)));
  }

  private void check(RunbookGraph graph, String suffix) {
    BitSet reached = graph.reached(0, new BitSet());
    BitSet ending = ending(graph);
    BitSet endless = (BitSet) reached.clone();
    endless.andNot(ending);
    if (!endless.isEmpty()) {
      report(
          endless.nextSetBit(0),
          RunbookCode.RUNBOOK_WITHOUT_END,
          endless.stream().mapToObj(this::id).collect(Collectors.joining(", ")),
          suffix);
    }
    RunbookWalks walks = new RunbookWalks(graph);
    waysBackAreBounded(graph, walks, ending);
    parallelWaysMeet(graph, reached);
    if (!walks.tangled().isEmpty()) {
      report(
          walks.tangled().get(0),
          RunbookCode.RUNBOOK_TANGLED,
          walks.tangled().stream().map(this::id).collect(Collectors.joining(", ")));
    } else if (endless.isEmpty() && walks.canBeFollowed()) {
      noWayIsUsedUp(graph, walks, suffix);
    }
  }

  private void oneWayOn(int i) {
    RunbookStep step = steps.get(i);
    List<String> ways =
        Stream.of(
                step.decision() == null ? null : "decision",
                step.parallel() == null ? null : "parallel",
                step.next() == null ? null : "next",
                step.last() ? "last" : null)
            .filter(Objects::nonNull)
            .toList();
    if (ways.size() > 1 && !ways.get(1).equals("parallel")) {
      findings.add(
          record,
          record.places().keyAt("steps", i, ways.get(1)),
          RunbookCode.STEP_LEADS_TWO_WAYS,
          step.id(),
          String.join(" and ", ways));
    }
    if (ways.isEmpty() && i == steps.size() - 1) {
      report(i, RunbookCode.STEP_LEADS_NOWHERE, step.id());
    }
  }

  private static BitSet ending(RunbookGraph graph) {
    BitSet ending = new BitSet();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = graph.size() - 1; i >= 0; i--) {
        if (!ending.get(i)
            && graph.ways(i).stream()
                .anyMatch(way -> way.to() == RunbookGraph.END || ending.get(way.to()))) {
          ending.set(i);
          changed = true;
        }
      }
    }
    return ending;
  }

  /** Of every circle the ways that lead back in the list; steps that lead to no end are told. */
  private void waysBackAreBounded(RunbookGraph graph, RunbookWalks walks, BitSet ending) {
    int[] circles = walks.unboundedCircles();
    for (int i : walks.unbounded()) {
      for (Way way : graph.ways(i)) {
        if (RunbookWalks.isFree(way)
            && way.to() <= i
            && circles[way.to()] == circles[i]
            && ending.get(i)) {
          findings.add(
              record,
              record.at(way.place().toArray()),
              RunbookCode.WAY_BACK_UNBOUNDED,
              id(i),
              id(way.to()),
              circle(graph, circles, way.to(), i),
              advice(way.reason(), i));
        }
      }
    }
  }

  private String advice(Reason reason, int step) {
    return switch (reason) {
      case ANSWER -> "Add at-most to the answer.";
      case DONE, PASSED_OVER ->
          steps.get(step).next() == null
              ? "Lead it on to a later step."
              : "Add at-most to the step.";
      case BRANCH, HOLE, TIME_OUT -> "Lead it on to a later step.";
    };
  }

  /** The shortest way from {@code from} to {@code to} within their circle, and back again. */
  private String circle(RunbookGraph graph, int[] circles, int from, int to) {
    BitSet others = new BitSet();
    for (int i = 0; i < circles.length; i++) {
      others.set(i, circles[i] != circles[from]);
    }
    List<Integer> path = RunbookPaths.shortest(from, i -> freeWays(graph, i, others), i -> i == to);
    path.add(from);
    return text(path);
  }

  private static List<Integer> freeWays(RunbookGraph graph, int step, BitSet others) {
    return graph.ways(step).stream()
        .filter(RunbookWalks::isFree)
        .map(Way::to)
        .filter(i -> !others.get(i))
        .toList();
  }

  private void parallelWaysMeet(RunbookGraph graph, BitSet reached) {
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      var parallel = steps.get(i).parallel();
      if (parallel == null || steps.get(i).decision() != null || !graph.applies(i)) {
        continue;
      }
      int join = graph.position(parallel.join());
      for (Way way : graph.ways(i)) {
        if (way.reason() == Reason.BRANCH && way.to() != join) {
          List<Integer> path =
              RunbookPaths.shortest(
                  way.to(),
                  step -> step == join ? List.of() : targets(graph, step),
                  step -> step == RunbookGraph.END);
          if (!path.isEmpty()) {
            findings.add(
                record,
                record.at(way.place().toArray()),
                RunbookCode.BRANCH_MISSES_JOIN,
                id(way.to()),
                parallel.join(),
                text(path));
          }
        }
      }
    }
  }

  private void noWayIsUsedUp(RunbookGraph graph, RunbookWalks walks, String suffix) {
    BitSet told = new BitSet();
    for (State state : walks.states()) {
      List<Move> moves = walks.moves(state);
      if (moves.isEmpty() && !told.get(state.step())) {
        told.set(state.step());
        Way way = graph.ways(state.step()).get(0);
        Long atMost = way.atMost();
        findings.add(
            record,
            record.at(way.place().toArray()),
            RunbookCode.WAY_BACK_USED_UP,
            id(state.step()),
            atMost == null || atMost == 1 ? "once" : atMost + " times",
            suffix);
      }
    }
  }

  private static List<Integer> targets(RunbookGraph graph, int step) {
    return graph.ways(step).stream().map(Way::to).toList();
  }

  private void report(int step, RunbookCode code, Object... arguments) {
    findings.add(record, record.at("steps", step, "id"), code, arguments);
  }

  private String text(List<Integer> path) {
    List<String> names = new ArrayList<>();
    path.forEach(i -> names.add(i == RunbookGraph.END ? "end" : id(i)));
    return String.join(" → ", Collections.unmodifiableList(names));
  }

  private String id(int step) {
    return steps.get(step).id().value();
  }
}
