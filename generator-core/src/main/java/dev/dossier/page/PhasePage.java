package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ProcessShape;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phase or step of a response process.
 *
 * @param frame what stands around it
 * @param process the process
 * @param position its place, such as {@code Phase 2 of 4}
 * @param track the phases of the process, with this one marked
 * @param summary its meaning in one sentence
 * @param description what is done in it
 * @param activities what is done, as a list
 * @param exitCriteria what must hold before it is left
 * @param correspondsTo functions of NIST CSF 2.0 it corresponds to
 * @param arrivals ways into it besides the plain order
 * @param departures ways out of it besides the plain order
 * @param boundaries what each kind of team does in it
 * @param boundariesPage the page on who does what; absent where no table is about the process
 * @param runbooks steps of runbooks that belong to it
 * @param counterparts what corresponds to it in other processes
 */
public record PhasePage(
    Frame frame,
    Anchor process,
    String position,
    List<Stop> track,
    String summary,
    @Nullable Prose description,
    List<String> activities,
    List<String> exitCriteria,
    List<String> correspondsTo,
    List<Way> arrivals,
    List<Way> departures,
    List<OperationalBoundariesPage.Activities> boundaries,
    @Nullable Anchor boundariesPage,
    List<RunbookPart> runbooks,
    List<Counterpart> counterparts)
    implements Page {

  static final PageType<Subject> TYPE =
      new PageType<>(
          "phase",
          null,
          PhasePage::subjects,
          subject ->
              new PageType.Identity(
                  new Key(subject.process().id(), subject.phase().id()),
                  subject.phase().name(),
                  Map.of(
                      "process", subject.process().id().value(),
                      "id", subject.phase().id().value())),
          PhasePage::of);

  public PhasePage {
    track = List.copyOf(track);
    activities = List.copyOf(activities);
    exitCriteria = List.copyOf(exitCriteria);
    correspondsTo = List.copyOf(correspondsTo);
    arrivals = List.copyOf(arrivals);
    departures = List.copyOf(departures);
    boundaries = List.copyOf(boundaries);
    runbooks = List.copyOf(runbooks);
    counterparts = List.copyOf(counterparts);
  }

  /** What other pages name a phase by when they link to it. */
  record Key(ProcessId process, PhaseId phase) {}

  /** A phase with its process and its position there, from 0. */
  record Subject(ResponseProcess process, int index) {

    Phase phase() {
      return process.phases().get(index);
    }
  }

  /**
   * A phase of the process.
   *
   * @param phase the phase
   * @param current whether the page is about it
   */
  public record Stop(Anchor phase, boolean current) {}

  /**
   * A way between this phase and another.
   *
   * @param phase the other phase
   * @param label when it is taken
   */
  public record Way(Anchor phase, String label) {}

  /**
   * The steps of one runbook that belong to the phase.
   *
   * @param runbook the runbook
   * @param answers the types of incidents that it answers
   * @param steps its steps
   * @param total what their targets add up to; absent without targets
   * @param exits what must hold in it before the phase is left, besides what the process says
   */
  public record RunbookPart(
      Anchor runbook,
      String answers,
      List<Step> steps,
      @Nullable String total,
      List<String> exits) {

    public RunbookPart {
      steps = List.copyOf(steps);
      exits = List.copyOf(exits);
    }
  }

  /**
   * A step of a runbook.
   *
   * @param number its number in the runbook
   * @param title what to do, leading to it
   * @param question what is decided in it; absent where nothing is
   * @param teams the accountable teams
   * @param target time within which it should be done
   * @param evidence what to keep
   */
  public record Step(
      int number,
      Anchor title,
      @Nullable String question,
      List<Anchor> teams,
      @Nullable String target,
      List<String> evidence) {

    public Step {
      teams = List.copyOf(teams);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What corresponds to the phase in another process.
   *
   * @param process the other process
   * @param phases its phases
   */
  public record Counterpart(Anchor process, List<Anchor> phases) {

    public Counterpart {
      phases = List.copyOf(phases);
    }
  }

  private static List<Subject> subjects(DisclosedCorpus corpus) {
    return corpus.processes().values().stream()
        .flatMap(
            process ->
                Numbered.list(process.phases(), (number, phase) -> new Subject(process, number - 1))
                    .stream())
        .toList();
  }

  private static PhasePage of(Subject subject, PageContext context) {
    ResponseProcess process = subject.process();
    Phase phase = subject.phase();
    List<OperationalBoundariesPage.Activities> boundaries = boundaries(process, phase, context);
    return new PhasePage(
        context
            .frame(
                phase.name(),
                context.strictest(
                    context.corpus().runbooks().values().stream()
                        .filter(each -> part(each, process, phase, context).findAny().isPresent())
                        .map(DisclosedRunbook::label)),
                process,
                context.process(process.id()))
            .between(neighbour(subject, -1, context), neighbour(subject, 1, context)),
        context.process(process.id()),
        "%s %d of %d"
            .formatted(
                Words.capitalised(process.phaseTerm()),
                subject.index() + 1,
                process.phases().size()),
        process.phases().stream()
            .map(each -> new Stop(context.phase(process.id(), each.id()), each.equals(phase)))
            .toList(),
        phase.summary(),
        PageContext.text(phase.description()),
        phase.activities(),
        phase.exitCriteria(),
        phase.correspondsTo(),
        process.transitions().stream()
            .filter(each -> each.to().equals(phase.id()))
            .map(each -> new Way(context.phase(process.id(), each.from()), each.label()))
            .toList(),
        process.transitions().stream()
            .filter(each -> each.from().equals(phase.id()))
            .map(each -> new Way(context.phase(process.id(), each.to()), each.label()))
            .toList(),
        boundaries,
        boundaries.isEmpty()
            ? null
            : context.anchor("operational-boundaries", OperationalBoundariesPage.TITLE),
        context.corpus().runbooks().values().stream()
            .flatMap(runbook -> part(runbook, process, phase, context))
            .toList(),
        Correspondence.all(process, context).stream()
            .map(
                each ->
                    new Counterpart(
                        each.process(), each.pairs().get(subject.index()).counterparts()))
            .filter(each -> !each.phases().isEmpty())
            .toList());
  }

  private static List<OperationalBoundariesPage.Activities> boundaries(
      ResponseProcess process, Phase phase, PageContext context) {
    return context.corpus().organization().boundaries().stream()
        .filter(each -> each.process().equals(process.id()))
        .flatMap(
            each ->
                each.rows().stream()
                    .filter(row -> row.phase().equals(phase.id()))
                    .flatMap(row -> OperationalBoundariesPage.Activities.of(row, each).stream()))
        .toList();
  }

  private static Stream<RunbookPart> part(
      DisclosedRunbook disclosed, ResponseProcess process, Phase phase, PageContext context) {
    Runbook runbook = disclosed.runbook();
    if (!runbook.process().equals(process.id())) {
      return Stream.empty();
    }
    List<Step> steps = new ArrayList<>();
    Duration total = Duration.ZERO;
    for (int i = 0; i < runbook.steps().size(); i++) {
      RunbookStep step = runbook.steps().get(i);
      if (step.phase().equals(phase.id())) {
        steps.add(step(i + 1, step, runbook, context));
        total = step.target() == null ? total : total.plus(step.target());
      }
    }
    return steps.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new RunbookPart(
                context.runbook(runbook.id()),
                TextList.of(runbook.incidentTypes().stream().map(context::incidentType).toList()),
                steps,
                total.isZero() ? null : TimeText.duration(total),
                runbook.phases().stream()
                    .filter(exit -> exit.phase().equals(phase.id()))
                    .flatMap(exit -> exit.exitCriteria().stream())
                    .toList()));
  }

  private static Step step(int number, RunbookStep step, Runbook runbook, PageContext context) {
    return new Step(
        number,
        new Anchor(step.title(), context.step(runbook.id(), step.id()).href()),
        step.decision() == null ? null : step.decision().question(),
        context.teams(List.copyOf(step.accountable())),
        step.target() == null ? null : TimeText.duration(step.target()),
        step.evidence());
  }

  private static @Nullable Anchor neighbour(Subject subject, int distance, PageContext context) {
    ResponseProcess process = subject.process();
    int count = process.phases().size();
    int index = subject.index() + distance;
    if (process.shape() == ProcessShape.CYCLE) {
      index = Math.floorMod(index, count);
    }
    return index < 0 || index >= count || index == subject.index()
        ? null
        : context.phase(process.id(), process.phases().get(index).id());
  }
}
