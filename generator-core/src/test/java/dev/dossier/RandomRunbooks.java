package dev.dossier;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Branch;
import dev.dossier.model.Corpus;
import dev.dossier.model.Decision;
import dev.dossier.model.EventId;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationStep;
import dev.dossier.model.Parallel;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SourceText;
import dev.dossier.model.StepCondition;
import dev.dossier.model.StepId;
import dev.dossier.model.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Small runbooks of all kinds of steps, with faults now and then: ways back without a bound, ways
 * that are used up, steps that nothing leads to, decisions with holes. Parallel ways are blocks of
 * steps that lead to their meeting.
 */
public final class RandomRunbooks {

  public static final EventId AWARE = new EventId("aware");
  public static final EventId DECLARED = new EventId("declared");

  private final Random random;
  private final List<RunbookStep> steps = new ArrayList<>();
  private final boolean faulty;
  private final @Nullable RunbookId called;
  private final BitSet within = new BitSet();
  private int size;
  private int waysBack;

  private RandomRunbooks(Random random, boolean faulty, @Nullable RunbookId called) {
    this.random = random;
    this.faulty = faulty;
    this.called = called;
  }

  /**
   * A runbook.
   *
   * @param random what decides
   * @param id its id
   * @param steps how many steps it has
   * @param faulty whether ways may be unbounded, used up or lead nowhere
   * @param called a runbook that it may call
   */
  public static Runbook of(
      Random random, RunbookId id, int steps, boolean faulty, @Nullable RunbookId called) {
    RandomRunbooks made = new RandomRunbooks(random, faulty, called);
    made.size = steps;
    made.fill();
    return new Runbook(
        id,
        "Random",
        List.of(new IncidentTypeId("outage")),
        new ProcessId("four-phases"),
        new TeamId("response"),
        null,
        List.of(),
        List.of(),
        new Prose("."),
        List.of(),
        List.of(),
        List.of(),
        made.steps,
        List.of(),
        null,
        List.of());
  }

  /** {@code corpus} with other runbooks, whose values stand nowhere in particular. */
  public static Corpus corpus(Corpus corpus, Runbook... runbooks) {
    Map<RunbookId, Located<Runbook>> located = new LinkedHashMap<>();
    for (Runbook runbook : runbooks) {
      String file = "runbooks/" + runbook.id() + ".yaml";
      SourceTree places = SourceTree.leaf(new SourceSpan(file, 1, 1, 1));
      located.put(runbook.id(), new Located<>(runbook, places, new SourceText(file, "")));
    }
    return new Corpus(
        corpus.organization(),
        corpus.teams(),
        corpus.services(),
        corpus.matrices(),
        corpus.processes(),
        located,
        corpus.exercises(),
        corpus.incidents(),
        corpus.contacts(),
        corpus.regimes(),
        corpus.calendars(),
        corpus.agreements(),
        corpus.frameworks(),
        corpus.assessments(),
        corpus.glossary(),
        corpus.audiences(),
        corpus.documents());
  }

  private void fill() {
    Map<Integer, int[]> forks = new HashMap<>();
    for (int i = 0; i < size; i++) {
      int first = 1 + random.nextInt(2);
      int second = 1 + random.nextInt(2);
      int join = i + 1 + first + second;
      if (join < size && chance(25)) {
        forks.put(i, new int[] {i + 1, i + 1 + first, join});
        within.set(i + 1, join);
        i = join - 1;
      }
    }
    while (steps.size() < size) {
      int i = steps.size();
      int[] fork = forks.get(i);
      if (fork == null) {
        steps.add(free(i));
      } else {
        fork(i, fork[0], fork[1], fork[2]);
      }
    }
  }

  private void fork(int i, int first, int second, int join) {
    Draft fork = new Draft(i, random);
    fork.parallel = new Parallel(List.of(id(first), id(second)), id(join));
    if (chance(15)) {
      fork.when = condition();
    }
    steps.add(fork.step());
    block(first, second, join);
    block(second, join, join);
  }

  /** Steps that lead to each other or to the meeting. */
  private void block(int from, int to, int join) {
    for (int i = from; i < to; i++) {
      Draft step = new Draft(i, random);
      int after = i + 1 < to ? i + 1 : join;
      if (chance(30)) {
        step.notification = new NotificationStep(List.of(), null);
      } else if (chance(30) && waysBack < 2) {
        waysBack++;
        step.decision =
            new Decision(
                "?", List.of(branch(id(after), null), branch(id(from), 1L + random.nextInt(2))));
      }
      if (step.decision == null) {
        step.next = id(after);
      }
      if (chance(15)) {
        step.timeOut = minutes();
        step.onTimeOut = id(join);
      }
      steps.add(step.step());
    }
  }

  private RunbookStep free(int i) {
    Draft step = new Draft(i, random);
    if (chance(15)) {
      step.sets = List.of(chance(50) ? AWARE : DECLARED);
    }
    if (chance(20)) {
      step.when = condition();
    }
    if (chance(15)) {
      step.timeOut = minutes();
      step.onTimeOut = chance(80) && i + 1 < size ? id(forward(i)) : null;
    }
    boolean last = i == size - 1;
    if (chance(40)) {
      List<Branch> branches = new ArrayList<>();
      for (int b = 0; b < 2 + random.nextInt(2); b++) {
        branches.add(answer(i));
      }
      if (!faulty) {
        branches.add(branch(last ? null : id(forward(i)), null));
      }
      step.decision = new Decision("?", branches);
      return step.step();
    }
    if (chance(25)) {
      step.notification = new NotificationStep(List.of(), null);
    } else if (called != null && chance(25)) {
      step.call = called;
    }
    if (faulty && chance(15)) {
      step.next = id(backward(i));
      step.atMost = chance(60) ? 1L + random.nextInt(2) : null;
    } else if (!last && chance(30)) {
      step.next = id(forward(i));
    } else {
      step.last = last || chance(10);
    }
    return step.step();
  }

  private Branch answer(int i) {
    boolean back = waysBack < 2 && chance(30);
    Long atMost = back && (!faulty || chance(85)) ? Long.valueOf(1 + random.nextInt(2)) : null;
    if (back) {
      waysBack++;
    }
    StepId next = back ? id(backward(i)) : i == size - 1 || chance(15) ? null : id(forward(i));
    return new Branch(
        "!" + random.nextInt(), faulty && chance(40) ? condition() : null, next, atMost, null);
  }

  /** A later step that does not lie on one of several parallel ways. */
  private int forward(int i) {
    return within.nextClearBit(i + 1 + random.nextInt(size - i - 1));
  }

  /** The step itself or an earlier one that does not lie on one of several parallel ways. */
  private int backward(int i) {
    return within.previousClearBit(random.nextInt(i + 1));
  }

  private Branch branch(@Nullable StepId next, @Nullable Long atMost) {
    return new Branch("!" + random.nextInt(), null, next, atMost, null);
  }

  private StepCondition condition() {
    return new StepCondition(
        List.of(new SeverityId(chance(50) ? "low" : "high")),
        List.of(),
        List.of(),
        chance(25) ? List.of("customer-data") : List.of());
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Duration minutes() {
    return Duration.ofMinutes(1 + random.nextInt(60));
  }

  private static StepId id(int i) {
    return new StepId("s" + i);
  }

  /** A step that is being put together. */
  private static final class Draft {

    private final int number;
    private final @Nullable Duration target;
    private @Nullable StepCondition when;
    private @Nullable Duration timeOut;
    private @Nullable StepId onTimeOut;
    private List<EventId> sets = List.of();
    private @Nullable Decision decision;
    private @Nullable Parallel parallel;
    private @Nullable RunbookId call;
    private @Nullable NotificationStep notification;
    private @Nullable StepId next;
    private @Nullable Long atMost;
    private boolean last;

    Draft(int number, Random random) {
      this.number = number;
      this.target = random.nextInt(10) == 0 ? null : Duration.ofMinutes(1 + random.nextInt(60));
    }

    RunbookStep step() {
      return new RunbookStep(
          id(number),
          "Step",
          new PhaseId("containment"),
          new TeamId("response"),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          when,
          target,
          timeOut,
          onTimeOut,
          null,
          List.of(),
          List.of(),
          sets,
          decision,
          parallel,
          null,
          call,
          notification,
          null,
          next,
          atMost,
          last);
    }
  }
}
