package dev.dossier.page;

import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import dev.dossier.page.RunbookStepPart.Answer;
import dev.dossier.page.RunbookStepPart.Choice;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps of one runbook: their numbers, and how they lead to each other. */
final class RunbookSteps {

  private final List<RunbookStep> steps;
  private final PhaseNames phases;
  private final Anchor escalation;
  private final PageContext context;

  RunbookSteps(Runbook runbook, PageContext context) {
    this.steps = runbook.steps();
    this.phases = new PhaseNames(runbook.process(), context);
    this.escalation = new Anchor("Escalate", runbook.escalation().isEmpty() ? null : "#escalation");
    this.context = context;
  }

  List<RunbookStepPart> parts() {
    return IntStream.range(0, steps.size()).mapToObj(this::part).toList();
  }

  /** What the targets add up to, and over how many steps, as a sentence; absent without any. */
  static @Nullable String total(Runbook runbook) {
    List<Duration> targets =
        runbook.steps().stream().map(RunbookStep::target).filter(Objects::nonNull).toList();
    if (targets.isEmpty()) {
      return null;
    }
    return "The targets of "
        + (targets.size() == runbook.steps().size()
            ? "all " + targets.size() + " steps"
            : targets.size() + " of " + runbook.steps().size() + " steps")
        + " add up to "
        + TimeText.duration(sum(targets))
        + (branches(runbook) ? "; a run that takes a shorter way needs less." : ".");
  }

  /** What the targets add up to; absent where there are none. */
  static @Nullable String sum(Runbook runbook) {
    List<Duration> targets =
        runbook.steps().stream().map(RunbookStep::target).filter(Objects::nonNull).toList();
    return targets.isEmpty() ? null : TimeText.duration(sum(targets));
  }

  private static Duration sum(List<Duration> targets) {
    return targets.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static boolean branches(Runbook runbook) {
    return runbook.steps().stream().anyMatch(step -> step.decision() != null);
  }

  private RunbookStepPart part(int index) {
    RunbookStep step = steps.get(index);
    return new RunbookStepPart(
        index + 1,
        "step-" + step.id().value(),
        step.title(),
        phases.phase(step.phase()),
        context.teams(List.copyOf(step.accountable())),
        context.teams(step.responsible()),
        context.teams(step.consulted()),
        context.teams(step.informed()),
        step.target() == null ? null : TimeText.duration(step.target()),
        new StepDetails(context, this::link, escalation).of(step),
        PageContext.text(step.text()),
        step.commands().stream().map(String::stripTrailing).toList(),
        step.evidence(),
        step.decision() == null ? null : choice(step.decision()),
        step.next() == null ? null : link(step.next()),
        step.last());
  }

  private Choice choice(Decision decision) {
    return new Choice(decision.question(), decision.branches().stream().map(this::answer).toList());
  }

  private Answer answer(Branch branch) {
    return new Answer(
        branch.answer(),
        branch.next() == null ? new Anchor("End of the runbook", null) : link(branch.next()),
        branch.note());
  }

  private Anchor link(StepId id) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).id().equals(id))
        .mapToObj(i -> new Anchor((i + 1) + ". " + steps.get(i).title(), "#step-" + id.value()))
        .findFirst()
        .orElse(new Anchor(id.value(), null));
  }
}
