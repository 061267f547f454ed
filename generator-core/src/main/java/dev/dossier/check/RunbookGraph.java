package dev.dossier.check;

import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Parallel;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways from step to step of a runbook in one case. Steps are numbered from 0 in the order of
 * the runbook. A step whose condition does not hold is passed over; of a decision those answers are
 * there whose conditions hold, and those that people choose.
 */
public final class RunbookGraph {

  /** Where a way leads that ends the runbook. */
  public static final int END = -1;

  /** Why a way is taken. */
  public enum Reason {
    /** The step is done. */
    DONE,
    /** The answer to its question is given. */
    ANSWER,
    /** No answer applies; the decision has a hole. */
    HOLE,
    /** The way is one of several that are begun at the same time. */
    BRANCH,
    /** The step does not apply. */
    PASSED_OVER,
    /** Its time has run out. */
    TIME_OUT
  }

  /**
   * A way from a step.
   *
   * @param to the step it leads to, or {@link #END}
   * @param reason why it is taken
   * @param atMost how often it may be taken; absent for any number of times
   * @param place the path of the value that says so in the runbook
   */
  public record Way(int to, Reason reason, @Nullable Long atMost, List<Object> place) {

    public Way {
      place = List.copyOf(place);
    }
  }

  private final Runbook runbook;
  private final RunbookCase circumstances;
  private final Map<StepId, Integer> positions = new HashMap<>();
  private final List<List<Way>> ways = new ArrayList<>();
  private boolean complete = true;

  private RunbookGraph(Runbook runbook, RunbookCase circumstances) {
    this.runbook = runbook;
    this.circumstances = circumstances;
    for (int i = 0; i < runbook.steps().size(); i++) {
      positions.putIfAbsent(runbook.steps().get(i).id(), i);
    }
    for (int i = 0; i < runbook.steps().size(); i++) {
      ways.add(List.copyOf(waysOf(i)));
    }
  }

  /**
   * The ways through {@code runbook} in the case of {@code circumstances}; empty where it has no
   * steps or names one that is not there.
   */
  public static Optional<RunbookGraph> of(Runbook runbook, RunbookCase circumstances) {
    RunbookGraph graph = new RunbookGraph(runbook, circumstances);
    return graph.complete && graph.size() > 0 ? Optional.of(graph) : Optional.empty();
  }

  /** How many steps there are. */
  public int size() {
    return runbook.steps().size();
  }

  /** The step with the number {@code i}. */
  public RunbookStep step(int i) {
    return runbook.steps().get(i);
  }

  /** Whether the step {@code i} is done in this case, and not passed over. */
  public boolean applies(int i) {
    return circumstances.meets(step(i).when());
  }

  /** The ways from the step {@code i}. */
  public List<Way> ways(int i) {
    return ways.get(i);
  }

  /** The number of a step that is named in the runbook. */
  public int position(StepId id) {
    return positions.getOrDefault(id, END);
  }

  /**
   * The steps to which ways lead from {@code from}, itself included, not going on from {@code
   * barrier}.
   */
  public BitSet reached(int from, BitSet barrier) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int step = open.remove(open.size() - 1);
      if (step != END && !reached.get(step)) {
        reached.set(step);
        if (!barrier.get(step)) {
          ways(step).forEach(way -> open.add(way.to()));
        }
      }
    }
    return reached;
  }

  /** The answers of {@code decision} that can be given in the case of {@code circumstances}. */
  static List<Integer> answers(Decision decision, RunbookCase circumstances) {
    List<Integer> free = new ArrayList<>();
    List<Integer> holding = new ArrayList<>();
    boolean conditioned = false;
    for (int i = 0; i < decision.branches().size(); i++) {
      Branch branch = decision.branches().get(i);
      if (branch.when() == null) {
        free.add(i);
      } else {
        conditioned = true;
        if (circumstances.meets(branch.when())) {
          holding.add(i);
        }
      }
    }
    boolean rest = conditioned && free.size() == 1;
    if (rest) {
      return holding.isEmpty() ? free : holding;
    }
    List<Integer> all = new ArrayList<>(holding);
    all.addAll(free);
    return all;
  }

  private List<Way> waysOf(int i) {
    RunbookStep step = step(i);
    Decision decision = step.decision();
    Parallel parallel = step.parallel();
    List<Way> found = new ArrayList<>();
    if (!applies(i)) {
      found.add(
          decision != null
              ? new Way(after(i), Reason.PASSED_OVER, null, List.of("steps", i, "when"))
              : parallel != null
                  ? to(parallel.join(), Reason.PASSED_OVER, null, "steps", i, "parallel", "join")
                  : own(i, Reason.PASSED_OVER));
      return found;
    }
    if (decision != null) {
      for (int answer : answers(decision, circumstances)) {
        Branch branch = decision.branches().get(answer);
        found.add(
            to(
                branch.next(),
                Reason.ANSWER,
                branch.atMost(),
                "steps",
                i,
                "decision",
                "branches",
                answer,
                "next"));
      }
      if (found.isEmpty()) {
        found.add(new Way(END, Reason.HOLE, null, List.of("steps", i, "decision")));
      }
    } else if (parallel != null) {
      for (int b = 0; b < parallel.branches().size(); b++) {
        found.add(
            to(
                parallel.branches().get(b),
                Reason.BRANCH,
                null,
                "steps",
                i,
                "parallel",
                "branches",
                b));
      }
      known(parallel.join());
    } else {
      found.add(own(i, Reason.DONE));
    }
    if (step.onTimeOut() != null) {
      found.add(to(step.onTimeOut(), Reason.TIME_OUT, null, "steps", i, "on-time-out"));
    }
    return found;
  }

  /** The way of a step that neither decides nor forks. */
  private Way own(int i, Reason reason) {
    RunbookStep step = step(i);
    if (step.next() != null) {
      return to(step.next(), reason, step.atMost(), "steps", i, "next");
    }
    return new Way(step.last() ? END : after(i), reason, null, List.of("steps", i, "id"));
  }

  private Way to(@Nullable StepId next, Reason reason, @Nullable Long atMost, Object... place) {
    return new Way(next == null ? END : known(next), reason, atMost, List.of(place));
  }

  private int known(StepId id) {
    Integer position = positions.get(id);
    if (position == null) {
      complete = false;
      return END;
    }
    return position;
  }

  private int after(int i) {
    return i == size() - 1 ? END : i + 1;
  }
}
