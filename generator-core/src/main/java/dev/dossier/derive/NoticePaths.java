package dev.dossier.derive;

import dev.dossier.check.RunbookEscapes;
import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.check.RunbookGraph;
import dev.dossier.check.RunbookGraph.Reason;
import dev.dossier.check.RunbookWalks;
import dev.dossier.check.RunbookWalks.Move;
import dev.dossier.check.RunbookWalks.State;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes at worst until a notification is made, by all ways through a runbook in one
 * case.
 *
 * <p>The clock runs from the beginning, or from the end, of the first step that sets the event of a
 * limit. Where a way comes to the notification without such a step, it runs from the beginning of
 * the runbook. It stops when the first step that makes the notification is done. The longest walk
 * is found over the states of {@link RunbookWalks} in their order, once for each of the two clocks
 * (longest path in a directed acyclic graph, linear in its edges).
 *
 * <p>A step takes its target, a wait what it waits for, whichever is longer; without either it
 * takes its time-out; without any of them nothing. A way on a time-out takes the time-out. Ways
 * back are taken as often as they may be, for every call of a runbook anew. A call takes the
 * longest way through the runbook that it calls, whatever target it states itself. Parallel ways
 * take as long as the longest of them; where one of them surely makes the notification, nothing
 * after their meeting is looked at, and where one surely sets the event, the clock of the others
 * runs from where they part.
 */
final class NoticePaths {

  /** Which clock runs: that of the runbook until the event of the limit has come. */
  private enum Clock {
    RUNBOOK,
    EVENT
  }

  private final Corpus corpus;
  private final RunbookCase circumstances;
  private final Predicate<RunbookStep> notifies;
  private final Predicate<RunbookStep> anchors;
  private final Counts begins;
  private final Map<RunbookId, Optional<Effect>> effects = new HashMap<>();
  private final Set<RunbookId> open = new HashSet<>();

  /**
   * @param corpus all runbooks
   * @param circumstances the case in which they are followed
   * @param notifies which steps make the notification
   * @param anchors which steps set the event
   * @param begins when such a step has set it
   */
  NoticePaths(
      Corpus corpus,
      RunbookCase circumstances,
      Predicate<RunbookStep> notifies,
      Predicate<RunbookStep> anchors,
      Counts begins) {
    this.corpus = corpus;
    this.circumstances = circumstances;
    this.notifies = notifies;
    this.anchors = anchors;
    this.begins = begins;
  }

  /**
   * The longest way to each step that makes the notification itself or by what it calls.
   *
   * @param arrivals the ways by the number of their last step
   * @param untimed steps on any such way that say nothing of how long they take
   */
  record Found(Map<Integer, Trail> arrivals, Set<StepId> untimed) {}

  /** What is found in {@code runbook}; empty where its walks cannot be followed. */
  Optional<Found> of(Runbook runbook) {
    open.add(runbook.id());
    Optional<Run> run = run(runbook, Clock.RUNBOOK);
    open.remove(runbook.id());
    return run.map(each -> new Found(each.arrivals(), each.untimed()));
  }

  /** What a called runbook does to the two clocks. */
  private record Effect(
      @Nullable Trail through,
      @Nullable Trail sinceEvent,
      @Nullable Trail throughWithEvent,
      @Nullable Trail arrival,
      @Nullable Trail arrivalSinceEvent,
      @Nullable Trail arrivalWithEvent,
      boolean surelyNotifies,
      boolean surelyAnchors) {}

  private Optional<Effect> effect(RunbookId id) {
    Optional<Effect> known = effects.get(id);
    if (known != null) {
      return known;
    }
    Located<Runbook> runbook = corpus.runbooks().get(id);
    if (runbook == null || !open.add(id)) {
      return Optional.empty();
    }
    Optional<Run> before = run(runbook.value(), Clock.RUNBOOK);
    Optional<Run> after = run(runbook.value(), Clock.EVENT);
    open.remove(id);
    Optional<Effect> effect =
        before.isEmpty() || after.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Effect(
                    before.get().runbookEnd,
                    before.get().eventEnd,
                    after.get().eventEnd,
                    longest(before.get().runbookArrivals.values()),
                    longest(before.get().eventArrivals.values()),
                    longest(after.get().eventArrivals.values()),
                    !before.get().notices.toEnd(0),
                    !before.get().events.toEnd(0)));
    effects.put(id, effect);
    return effect;
  }

  private static @Nullable Trail longest(Collection<Trail> all) {
    return all.stream().reduce(Trail::longer).orElse(null);
  }

  private Optional<Run> run(Runbook runbook, Clock clock) {
    Optional<RunbookGraph> graph = RunbookGraph.of(runbook, circumstances);
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    RunbookWalks walks = new RunbookWalks(graph.get());
    Map<Integer, Effect> called = new HashMap<>();
    for (int i = 0; i < graph.get().size(); i++) {
      RunbookId call = graph.get().step(i).call();
      if (call != null && graph.get().applies(i)) {
        Optional<Effect> effect = effect(call);
        if (effect.isEmpty()) {
          return Optional.empty();
        }
        called.put(i, effect.get());
      }
    }
    return walks.canBeFollowed()
        ? Optional.of(new Run(graph.get(), walks, called).from(clock))
        : Optional.empty();
  }

  /** One pass over all states of one runbook. */
  private final class Run {

    private final RunbookGraph graph;
    private final RunbookWalks walks;
    private final Map<Integer, Effect> called;
    private final RunbookEscapes notices;
    private final RunbookEscapes events;

    /** For each step where parallel ways meet the steps from which it is not gone on. */
    private final Map<Integer, BitSet> notified = new HashMap<>();

    private final Map<State, Trail> byRunbook = new HashMap<>();
    private final Map<State, Trail> byEvent = new HashMap<>();
    private final Map<Integer, Trail> runbookArrivals = new LinkedHashMap<>();
    private final Map<Integer, Trail> eventArrivals = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<Point> leading = new HashSet<>();
    private @Nullable Trail runbookEnd;
    private @Nullable Trail eventEnd;

    Run(RunbookGraph graph, RunbookWalks walks, Map<Integer, Effect> called) {
      this.graph = graph;
      this.walks = walks;
      this.called = called;
      this.notices =
          new RunbookEscapes(graph, marked(notifies, Effect::surelyNotifies), Counts.WHEN_DONE);
      this.events = new RunbookEscapes(graph, marked(anchors, Effect::surelyAnchors), begins);
    }

    private BitSet marked(Predicate<RunbookStep> own, Predicate<Effect> byCall) {
      BitSet marked = new BitSet();
      for (int i = 0; i < graph.size(); i++) {
        Effect effect = called.get(i);
        marked.set(i, own.test(graph.step(i)) || (effect != null && byCall.test(effect)));
      }
      return marked;
    }

    Run from(Clock clock) {
      for (int i = 0; i < graph.size(); i++) {
        stopWhereNotified(i);
      }
      (clock == Clock.EVENT ? byEvent : byRunbook).put(walks.start(), Trail.EMPTY);
      walks.states().forEach(this::visit);
      for (int i = links.size() - 1; i >= 0; i--) {
        if (leading.contains(links.get(i).to())) {
          leading.add(links.get(i).from());
        }
      }
      return this;
    }

    /**
     * Nothing is looked at behind a meeting of parallel ways of which one surely notifies, unless
     * other ways come into them from outside.
     */
    private void stopWhereNotified(int fork) {
      int join = join(fork);
      if (join == RunbookGraph.END || branches(fork).allMatch(to -> notices.escapes(to, join))) {
        return;
      }
      BitSet barrier = new BitSet();
      barrier.set(join);
      BitSet between = new BitSet();
      branches(fork).filter(to -> to != join).forEach(to -> between.or(graph.reached(to, barrier)));
      between.clear(join);
      boolean isClosed =
          IntStream.range(0, graph.size())
              .filter(i -> i != fork && !between.get(i))
              .flatMap(i -> graph.ways(i).stream().mapToInt(RunbookGraph.Way::to))
              .noneMatch(to -> to != RunbookGraph.END && between.get(to));
      if (isClosed) {
        between.set(fork);
        notified.computeIfAbsent(join, key -> new BitSet()).or(between);
      }
    }

    private void visit(State state) {
      Trail runbook = byRunbook.get(state);
      Trail event = byEvent.get(state);
      if (runbook == null && event == null) {
        return;
      }
      int i = state.step();
      RunbookStep step = graph.step(i);
      boolean applies = graph.applies(i);
      if (applies && begins == Counts.WHEN_BEGUN && anchors.test(step) && runbook != null) {
        event = Trail.longer(event, Trail.from(step.id()));
        byEvent.put(state, event);
        byRunbook.remove(state);
        runbook = null;
      }
      Effect effect = called.get(i);
      boolean arrives = applies && effect == null && notifies.test(step);
      if (arrives) {
        arrive(state, Clock.RUNBOOK, runbook == null ? null : runbook.with(step));
        arrive(state, Clock.EVENT, event == null ? null : event.with(step));
      } else if (effect != null) {
        arrive(state, Clock.RUNBOOK, Trail.join(runbook, step, effect.arrival()));
        arrive(state, Clock.EVENT, Trail.join(event, step, effect.arrivalWithEvent()));
        if (runbook != null) {
          arrive(state, Clock.EVENT, Trail.within(step, effect.arrivalSinceEvent()));
        }
      }
      for (Move move : walks.moves(state)) {
        if (move.way().reason() == Reason.TIME_OUT) {
          go(
              state,
              move,
              runbook == null ? null : runbook.timedOut(step),
              event == null ? null : event.timedOut(step));
        } else if (!applies) {
          go(state, move, runbook, event);
        } else if (effect != null) {
          Trail fresh = runbook == null ? null : Trail.within(step, effect.sinceEvent());
          leave(
              state,
              move,
              Trail.join(runbook, step, effect.through()),
              Trail.longer(fresh, Trail.join(event, step, effect.throughWithEvent())));
        } else if (!arrives) {
          leave(
              state,
              move,
              runbook == null ? null : runbook.with(step),
              event == null ? null : event.with(step));
        }
      }
    }

    /** A step that is done may have set the event by that. */
    private void leave(State state, Move move, @Nullable Trail runbook, @Nullable Trail event) {
      RunbookStep step = graph.step(state.step());
      if (runbook != null && begins == Counts.WHEN_DONE && anchors.test(step)) {
        branch(state, move, null, Trail.longer(event, Trail.from(step.id())));
      } else {
        branch(state, move, runbook, event);
      }
    }

    /** Where another of several parallel ways surely sets the event, its clock runs from here. */
    private void branch(State state, Move move, @Nullable Trail runbook, @Nullable Trail event) {
      int join = join(state.step());
      if (runbook != null
          && move.way().reason() == Reason.BRANCH
          && events.escapes(move.to().step(), join)
          && branches(state.step()).anyMatch(to -> !events.escapes(to, join))) {
        go(state, move, null, Trail.longer(event, Trail.from(graph.step(state.step()).id())));
      } else {
        go(state, move, runbook, event);
      }
    }

    private void go(State state, Move move, @Nullable Trail runbook, @Nullable Trail event) {
      State to = move.to();
      if (to.step() == RunbookGraph.END) {
        runbookEnd = Trail.longer(runbookEnd, runbook);
        eventEnd = Trail.longer(eventEnd, event);
        return;
      }
      BitSet stopped = notified.get(to.step());
      if (stopped != null && stopped.get(state.step())) {
        return;
      }
      if (runbook != null) {
        byRunbook.merge(to, runbook, Trail::longer);
        link(state, Clock.RUNBOOK, to);
      }
      if (event != null) {
        byEvent.merge(to, event, Trail::longer);
        link(state, Clock.EVENT, to);
      }
    }

    private void link(State from, Clock clock, State to) {
      links.add(new Link(new Point(from, clock), new Point(to, clock)));
    }

    private void arrive(State state, Clock clock, @Nullable Trail trail) {
      if (trail != null) {
        (clock == Clock.EVENT ? eventArrivals : runbookArrivals)
            .merge(state.step(), trail, Trail::longer);
        leading.add(new Point(state, clock));
      }
    }

    Map<Integer, Trail> arrivals() {
      Map<Integer, Trail> longest = new LinkedHashMap<>(runbookArrivals);
      eventArrivals.forEach((step, trail) -> longest.merge(step, trail, Trail::longer));
      return longest;
    }

    Set<StepId> untimed() {
      Set<StepId> untimed = new HashSet<>();
      for (Point point : leading) {
        int i = point.state().step();
        boolean begun =
            (point.clock() == Clock.EVENT ? byEvent : byRunbook).containsKey(point.state());
        if (begun
            && graph.applies(i)
            && !called.containsKey(i)
            && Trail.time(graph.step(i)).isEmpty()) {
          untimed.add(graph.step(i).id());
        }
      }
      return untimed;
    }

    private int join(int step) {
      var parallel = graph.step(step).parallel();
      return parallel == null || branches(step).findAny().isEmpty()
          ? RunbookGraph.END
          : graph.position(parallel.join());
    }

    private Stream<Integer> branches(int step) {
      return graph.ways(step).stream()
          .filter(way -> way.reason() == Reason.BRANCH)
          .map(RunbookGraph.Way::to);
    }
  }

  private record Point(State state, Clock clock) {}

  private record Link(Point from, Point to) {}
}
