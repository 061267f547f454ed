package dev.dossier;

import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.model.Branch;
import dev.dossier.model.EventId;
import dev.dossier.model.Parallel;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a runbook in every possible way, one after the other, with no more thought than a person
 * has who follows it: what analyses of runbooks are compared with.
 */
public final class NaiveRunbook {

  /** Thrown where there are more ways than anybody can follow. */
  public static final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private static final int MOST_MOVES = 200_000;
  private static final int LONGEST = 150;
  private static final int END = -1;

  private final Map<RunbookId, Runbook> all;
  private final RunbookCase circumstances;
  private final @Nullable EventId anchor;
  private final Counts begins;
  private final Set<StepId> visited = new HashSet<>();
  private final Map<StepId, Duration> arrivals = new HashMap<>();
  private boolean isStuck;
  private boolean isEndless;
  private boolean hasUnnotifiedEnd;
  private int moves;

  /**
   * @param all the runbook and those that it calls
   * @param circumstances the case in which it is followed
   * @param anchor the event from which the clock runs; absent where nothing is timed
   * @param begins when a step has set it
   */
  public NaiveRunbook(
      Map<RunbookId, Runbook> all,
      RunbookCase circumstances,
      @Nullable EventId anchor,
      Counts begins) {
    this.all = all;
    this.circumstances = circumstances;
    this.anchor = anchor;
    this.begins = begins;
  }

  /** What is known on a way: the time, when the event came, whether it was notified, ways used. */
  private record Here(
      long time, @Nullable Long event, boolean isNotified, Map<List<Object>, Integer> used) {

    Here later(@Nullable Duration by) {
      return by == null ? this : new Here(time + by.toMinutes(), event, isNotified, used);
    }

    Here notified() {
      return new Here(time, event, true, used);
    }

    Here with(Map<List<Object>, Integer> others) {
      return new Here(time, event, isNotified, others);
    }
  }

  /** Follows {@code runbook} from its step {@code from} on in all ways. */
  public NaiveRunbook follow(Runbook runbook, int from) {
    List<Here> ends = new ArrayList<>();
    walk(runbook, from, END, new Here(0, null, false, Map.of()), 0, ends, null);
    hasUnnotifiedEnd = ends.stream().anyMatch(end -> !end.isNotified());
    return this;
  }

  /** The steps that some way comes to. */
  public Set<StepId> visited() {
    return visited;
  }

  /** Whether some way comes to a step from which none leads on. */
  public boolean isStuck() {
    return isStuck;
  }

  /** Whether some way never ends. */
  public boolean isEndless() {
    return isEndless;
  }

  /** Whether some way comes to an end without a notification. */
  public boolean hasUnnotifiedEnd() {
    return hasUnnotifiedEnd;
  }

  /** The longest time to each step that notifies or calls a runbook that does. */
  public Map<StepId, Duration> arrivals() {
    return arrivals;
  }

  private void walk(
      Runbook runbook,
      int at,
      int goal,
      Here here,
      int length,
      List<Here> ends,
      @Nullable StepId call) {
    if (++moves > MOST_MOVES) {
      throw new TooMany();
    }
    if (at == goal) {
      ends.add(here);
      return;
    }
    if (at == END) {
      return;
    }
    if (length > LONGEST) {
      isEndless = true;
      return;
    }
    RunbookStep step = runbook.steps().get(at);
    if (call == null) {
      visited.add(step.id());
    }
    if (isEndless) {
      return;
    }
    if (!circumstances.meets(step.when())) {
      int next =
          step.decision() != null
              ? after(runbook, at)
              : step.parallel() != null ? find(runbook, step.parallel().join()) : own(runbook, at);
      go(runbook, at, 0, next, ownLimit(step), goal, here, length, ends, call);
      return;
    }
    Here begun = anchored(step, here, Counts.WHEN_BEGUN);
    if (step.onTimeOut() != null) {
      int next = find(runbook, step.onTimeOut());
      walk(runbook, next, goal, begun.later(step.timeOut()), length + 1, ends, call);
    }
    if (step.parallel() != null) {
      fork(runbook, step, step.parallel(), goal, begun, length, ends, call);
      return;
    }
    if (step.call() != null) {
      Runbook other = Objects.requireNonNull(all.get(step.call()));
      List<Here> back = new ArrayList<>();
      StepId outer = call == null ? step.id() : call;
      walk(other, 0, END, begun.with(Map.of()), length, back, outer);
      back.stream()
          .distinct()
          .forEach(
              each ->
                  go(
                      runbook,
                      at,
                      0,
                      own(runbook, at),
                      ownLimit(step),
                      goal,
                      anchored(step, each.with(begun.used()), Counts.WHEN_DONE),
                      length,
                      ends,
                      call));
      return;
    }
    Here timed = begun.later(step.target() != null ? step.target() : step.timeOut());
    if (step.notification() != null && !timed.isNotified()) {
      arrive(call == null ? step.id() : call, timed);
    }
    Here over = anchored(step, timed, Counts.WHEN_DONE);
    Here done = step.notification() == null ? over : over.notified();
    if (step.decision() == null) {
      go(runbook, at, 0, own(runbook, at), ownLimit(step), goal, done, length, ends, call);
      return;
    }
    List<Branch> answers = answers(step.decision().branches());
    if (answers.isEmpty()) {
      walk(runbook, END, goal, done, length + 1, ends, call);
    }
    for (Branch answer : answers) {
      int next = answer.next() == null ? END : find(runbook, answer.next());
      int way = way(step, answer);
      go(runbook, at, way, next, answer.atMost(), goal, done, length, ends, call);
    }
    if (step.onTimeOut() == null
        && !answers.isEmpty()
        && answers.stream().allMatch(answer -> isUsedUp(runbook, at, step, answer, done))) {
      isStuck = true;
    }
  }

  private Here anchored(RunbookStep step, Here here, Counts when) {
    return begins == when && here.event() == null && anchor != null && step.sets().contains(anchor)
        ? new Here(here.time(), here.time(), here.isNotified(), here.used())
        : here;
  }

  private boolean isUsedUp(Runbook runbook, int at, RunbookStep step, Branch answer, Here here) {
    int way = way(step, answer);
    return answer.next() != null
        && answer.atMost() != null
        && here.used().getOrDefault(List.of(runbook.id(), at, way), 0) >= answer.atMost();
  }

  private static int way(RunbookStep step, Branch answer) {
    return step.decision() == null ? 0 : 1 + step.decision().branches().indexOf(answer);
  }

  private List<Branch> answers(List<Branch> branches) {
    List<Branch> holding =
        branches.stream()
            .filter(each -> each.when() != null && circumstances.meets(each.when()))
            .toList();
    List<Branch> free = branches.stream().filter(each -> each.when() == null).toList();
    boolean rest = free.size() == 1 && branches.size() > 1;
    if (rest && !holding.isEmpty()) {
      return holding;
    }
    List<Branch> all = new ArrayList<>(holding);
    all.addAll(free);
    return all;
  }

  private void fork(
      Runbook runbook,
      RunbookStep step,
      Parallel parallel,
      int goal,
      Here begun,
      int length,
      List<Here> ends,
      @Nullable StepId call) {
    Here timed = begun.later(step.target() != null ? step.target() : step.timeOut());
    Here done = anchored(step, timed, Counts.WHEN_DONE);
    int join = find(runbook, parallel.join());
    List<Here> together = List.of(done.with(done.used()));
    for (StepId branch : parallel.branches()) {
      List<Here> next = new ArrayList<>();
      for (Here before : together) {
        List<Here> own = new ArrayList<>();
        Here start = done.with(before.used());
        walk(runbook, find(runbook, branch), join, start, length + 1, own, call);
        for (Here each : own) {
          next.add(
              new Here(
                  Math.max(before.time(), each.time()),
                  done.event(),
                  before.isNotified() || each.isNotified(),
                  each.used()));
        }
      }
      together = next.stream().distinct().toList();
    }
    together.forEach(each -> walk(runbook, join, goal, each, length + 1, ends, call));
  }

  private void go(
      Runbook runbook,
      int at,
      int way,
      int next,
      @Nullable Long atMost,
      int goal,
      Here here,
      int length,
      List<Here> ends,
      @Nullable StepId call) {
    if (atMost == null || next == END) {
      walk(runbook, next, goal, here, length + 1, ends, call);
      return;
    }
    List<Object> key = List.of(runbook.id(), at, way);
    int used = here.used().getOrDefault(key, 0);
    if (used < atMost) {
      Map<List<Object>, Integer> more = new HashMap<>(here.used());
      more.put(key, used + 1);
      walk(runbook, next, goal, here.with(more), length + 1, ends, call);
    } else if (way == 0 && runbook.steps().get(at).onTimeOut() == null) {
      isStuck = true;
    } else if (way == 0 && !circumstances.meets(runbook.steps().get(at).when())) {
      isStuck = true;
    }
  }

  private void arrive(StepId step, Here here) {
    long since = here.event() == null ? 0 : here.event();
    arrivals.merge(
        step,
        Duration.ofMinutes(here.time() - since),
        (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  private static @Nullable Long ownLimit(RunbookStep step) {
    return step.decision() == null && step.parallel() == null && step.next() != null
        ? step.atMost()
        : null;
  }

  private static int own(Runbook runbook, int at) {
    RunbookStep step = runbook.steps().get(at);
    if (step.next() != null) {
      return find(runbook, step.next());
    }
    return step.last() ? END : after(runbook, at);
  }

  private static int after(Runbook runbook, int at) {
    return at + 1 < runbook.steps().size() ? at + 1 : END;
  }

  private static int find(Runbook runbook, StepId id) {
    for (int i = 0; i < runbook.steps().size(); i++) {
      if (runbook.steps().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id.value());
  }
}
