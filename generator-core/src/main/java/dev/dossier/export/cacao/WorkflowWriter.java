package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.AnswerPart;
import dev.dossier.export.cacao.CacaoPart.ConditionPart;
import dev.dossier.export.cacao.CacaoPart.LeadExtension;
import dev.dossier.export.cacao.CacaoPart.Step;
import dev.dossier.export.cacao.CacaoPart.Variable;
import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Parallel;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The workflow of a playbook. A step of a runbook becomes an action, or a playbook action where it
 * calls another runbook. Behind it come a switch where it asks a question, and parallel steps where
 * ways part; before it a condition where it applies to some incidents only. A way back is a
 * condition on how often it was taken.
 *
 * <p>A branch of parallel steps ends before the step at which the ways meet, as CACAO has it. A
 * step that is also reached from elsewhere therefore stands in the playbook once for each.
 */
final class WorkflowWriter {

  private static final int END = -1;

  private final Runbook runbook;
  private final List<RunbookStep> steps;
  private final CacaoIds ids;
  private final StepParts parts;
  private final Map<String, Variable> variables = new TreeMap<>();
  private final Set<List<Integer>> seen = new HashSet<>();
  private final Deque<Place> open = new ArrayDeque<>();

  /** The steps of the playbook by the step of the runbook that they are made of. */
  private final Map<Integer, Map<String, StepBuilder>> written = new TreeMap<>();

  WorkflowWriter(Runbook runbook, CacaoIds ids, StepParts parts) {
    this.runbook = runbook;
    this.steps = runbook.steps();
    this.ids = ids;
    this.parts = parts;
  }

  /**
   * A step of the runbook.
   *
   * @param step its position
   * @param forks the positions of the steps whose parallel ways it is on, the outermost first
   */
  private record Place(int step, List<Integer> forks) {

    /** The position of the step whose parallel way it is on, {@link #END} where it is on none. */
    private int fork() {
      return forks.isEmpty() ? END : forks.get(forks.size() - 1);
    }

    /** Of the ways to a step only the innermost fork makes a difference. */
    private List<Integer> key() {
      return List.of(step, fork());
    }
  }

  /** The steps by their ids, in the order of the runbook, and the variables that they use. */
  record Workflow(String start, Map<String, Step> steps, Map<String, Variable> variables) {}

  Workflow write() {
    String start = ids.of("start", runbook.id());
    Place first = new Place(0, List.of());
    written
        .computeIfAbsent(END, step -> new LinkedHashMap<>())
        .put(start, new StepBuilder("start").onCompletion(enter(first)));
    while (!open.isEmpty()) {
      write(open.pop());
    }
    Map<String, Step> all = new LinkedHashMap<>();
    written.values().forEach(each -> each.forEach((id, step) -> all.put(id, step.build())));
    return new Workflow(start, all, variables);
  }

  private void write(Place place) {
    RunbookStep step = steps.get(place.step());
    ConditionPart when = Conditions.part(step.when());
    if (when != null) {
      variables.putAll(Conditions.variables(when));
      put(
          place,
          guardId(place),
          new StepBuilder("if-condition")
              .name("Whether this applies: " + step.title())
              .condition(Conditions.expression(when))
              .onTrue(workId(place))
              .onFalse(lead(place, "passed-over", passedOver(place.step())))
              .extension(lead(step, "guard", when, null, List.of(), null)));
    }
    writeWork(place, step);
  }

  private void writeWork(Place place, RunbookStep step) {
    boolean calls = step.action() instanceof StepAction.Call;
    int after = following(place.step());
    StepId next = step.next();
    StepBuilder work =
        new StepBuilder(calls ? "playbook-action" : "action")
            .name(step.title())
            .description(step.text() == null ? null : step.text().markdown())
            .timeout(Durations.millis(step.timeOut()))
            .extension(parts.extension(step, next != null && after == position(next)));
    if (calls && step.call() != null) {
      work.playbookId(ids.playbook(step.call()));
    } else {
      work.commands(StepParts.commands(step)).agent(parts.agent(step));
    }
    if (step.await() != null) {
      work.delay(Durations.millis(step.await().duration()));
    }
    put(place, workId(place), work);
    String then = then(place, step, work);
    if (step.onTimeOut() == null) {
      work.onCompletion(then);
    } else {
      work.onSuccess(then).onFailure(lead(place, "time-out", position(step.onTimeOut())));
    }
  }

  /** What comes when the work of a step is done. */
  private String then(Place place, RunbookStep step, StepBuilder work) {
    Decision decision = step.decision();
    if (decision != null) {
      return writeDecision(place, step, decision, work);
    }
    Parallel parallel = step.parallel();
    if (parallel != null) {
      return writeParallel(place, step, parallel);
    }
    StepId next = step.next();
    if (next != null) {
      return back(place, "next", position(next), step.atMost());
    }
    return lead(place, "next", step.last() ? END : following(place.step()));
  }

  private String writeDecision(Place place, RunbookStep step, Decision decision, StepBuilder work) {
    String id = id("switch-condition", place, "decision");
    String variable = "__answer_" + step.id().value().replace('.', '_') + "__";
    variables.put(variable, new Variable("string", decision.question(), null, null, null));
    work.outArgs(List.of(variable));
    Map<String, String> cases = new LinkedHashMap<>();
    List<AnswerPart> answers = new ArrayList<>();
    for (Branch branch : decision.branches()) {
      String option = CaseKeys.free(branch.answer(), cases.keySet());
      String way = "answer-" + (answers.size() + 1);
      int target = branch.next() == null ? END : position(branch.next());
      cases.put(option, back(place, way, target, branch.atMost()));
      answers.add(
          new AnswerPart(option, branch.answer(), Conditions.part(branch.when()), branch.note()));
    }
    put(
        place,
        id,
        new StepBuilder("switch-condition")
            .name(decision.question())
            .cases(variable + ":value", cases)
            .extension(lead(step, "decision", null, null, answers, null)));
    return id;
  }

  private String writeParallel(Place place, RunbookStep step, Parallel parallel) {
    String id = id("parallel", place, "parallel");
    List<Integer> within = Stream.concat(place.forks().stream(), Stream.of(place.step())).toList();
    Place inside = new Place(place.step(), within);
    List<String> branches = new ArrayList<>();
    for (StepId branch : parallel.branches()) {
      branches.add(lead(inside, "branch-" + (branches.size() + 1), position(branch)));
    }
    put(
        place,
        id,
        new StepBuilder("parallel")
            .name("At the same time: " + step.title())
            .nextSteps(branches)
            .onCompletion(lead(place, "join", position(parallel.join())))
            .extension(lead(step, "parallel", null, null, List.of(), null)));
    return id;
  }

  /** A way that may be taken {@code atMost} times, as often as wanted if that is absent. */
  private String back(Place from, String way, int target, @Nullable Long atMost) {
    String to = lead(from, way, target);
    if (atMost == null) {
      return to;
    }
    RunbookStep step = steps.get(from.step());
    String id = id("if-condition", from, "way-back/" + way);
    String variable =
        "__times_" + step.id().value().replace('.', '_') + "_" + way.replace('-', '_') + "__";
    variables.put(
        variable, new Variable("integer", "How often this way back was taken", "0", null, null));
    put(
        from,
        id,
        new StepBuilder("if-condition")
            .name("Go back, at most " + atMost + " times")
            .condition(variable + ":value < " + atMost)
            .onTrue(to)
            .extension(lead(step, "way-back", null, atMost, List.of(), null)));
    return id;
  }

  /**
   * The id of what stands at the end of a way.
   *
   * @param from where the way begins
   * @param way which of its ways it is
   * @param target the position of the step it leads to; {@link #END} where the runbook ends
   */
  private String lead(Place from, String way, int target) {
    if (target == END) {
      return end(from, way, null);
    }
    List<Integer> forks = from.forks();
    for (int i = forks.size() - 1; i >= 0; i--) {
      StepId join = join(forks.get(i));
      if (position(join) == target) {
        return i == forks.size() - 1
            ? end(from, way, join)
            : enter(new Place(target, forks.subList(0, i)));
      }
    }
    int around = forks.indexOf(target);
    return enter(new Place(target, around < 0 ? forks : forks.subList(0, around)));
  }

  private String enter(Place place) {
    if (seen.add(place.key())) {
      open.add(new Place(place.step(), List.copyOf(place.forks())));
    }
    return steps.get(place.step()).when() == null ? workId(place) : guardId(place);
  }

  private String end(Place from, String way, @Nullable StepId join) {
    RunbookStep step = steps.get(from.step());
    String id = id("end", from, way);
    put(
        from,
        id,
        new StepBuilder("end")
            .extension(
                lead(step, "end", null, null, List.of(), join == null ? null : join.value())));
    return id;
  }

  private static LeadExtension lead(
      RunbookStep step,
      String part,
      @Nullable ConditionPart when,
      @Nullable Long atMost,
      List<AnswerPart> answers,
      @Nullable String join) {
    return new LeadExtension(step.id().value(), part, when, atMost, answers, join);
  }

  private String workId(Place place) {
    boolean calls = steps.get(place.step()).action() instanceof StepAction.Call;
    return id(calls ? "playbook-action" : "action", place, "work");
  }

  private String guardId(Place place) {
    return id("if-condition", place, "guard");
  }

  private String id(String type, Place place, String part) {
    String fork = place.fork() == END ? "" : steps.get(place.fork()).id() + "/";
    return ids.of(type, runbook.id(), fork + steps.get(place.step()).id(), part);
  }

  private void put(Place place, String id, StepBuilder step) {
    written.computeIfAbsent(place.step(), each -> new LinkedHashMap<>()).put(id, step);
  }

  private StepId join(int fork) {
    Parallel parallel = steps.get(fork).parallel();
    if (parallel == null) {
      throw new IllegalStateException("no ways part at " + steps.get(fork).id());
    }
    return parallel.join();
  }

  /** Where a step leads that does not apply. */
  private int passedOver(int step) {
    RunbookStep passed = steps.get(step);
    if (passed.parallel() != null) {
      return position(passed.parallel().join());
    }
    return passed.next() != null ? position(passed.next()) : passed.last() ? END : following(step);
  }

  private int following(int step) {
    return step == steps.size() - 1 ? END : step + 1;
  }

  private int position(StepId id) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no step " + id));
  }
}
