package dev.dossier.page;

import dev.dossier.model.Branch;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.StepId;
import dev.dossier.page.Flowchart.Kind;
import dev.dossier.page.Flowchart.Node;
import dev.dossier.page.Flowchart.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the flowchart of one runbook: its steps, where it starts, and where it ends. */
final class RunbookChart {

  private final Runbook runbook;
  private final PageContext context;
  private final StepConditionText conditions;
  private final List<PhaseId> phases;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  private RunbookChart(Runbook runbook, PageContext context) {
    this.runbook = runbook;
    this.context = context;
    this.conditions = new StepConditionText(context);
    ResponseProcess process = context.corpus().processes().get(runbook.process());
    this.phases =
        process == null
            ? runbook.steps().stream().map(RunbookStep::phase).distinct().toList()
            : process.phases().stream().map(phase -> phase.id()).toList();
  }

  static Flowchart of(Runbook runbook, PageContext context) {
    return new RunbookChart(runbook, context).draw();
  }

  private Flowchart draw() {
    List<RunbookStep> steps = runbook.steps();
    nodes.add(new Node(Kind.START, band(steps.get(0)), "Start", List.of(), null));
    for (int i = 0; i < steps.size(); i++) {
      nodes.add(node(steps.get(i), i + 1));
    }
    ways.add(new Way(0, 1, null));
    for (int i = 0; i < steps.size(); i++) {
      lead(steps.get(i), i + 1);
    }
    return new Flowchart(
        runbook.title(),
        description(),
        phases.stream().map(phase -> context.phase(runbook.process(), phase).text()).toList(),
        nodes,
        ways);
  }

  private Node node(RunbookStep step, int number) {
    List<String> notes = new ArrayList<>();
    step.accountable().forEach(team -> notes.add(context.team(team).text()));
    if (step.action() instanceof StepAction.Pause pause) {
      Duration length = pause.await().duration();
      notes.add(
          length == null ? "until: " + pause.await().until() : "for " + TimeText.duration(length));
    } else if (step.action() instanceof StepAction.HandOver handOver) {
      notes.add("to " + context.team(handOver.to()).text());
    } else if (step.action() instanceof StepAction.Call call) {
      notes.add("runbook: " + context.runbook(call.runbook()).text());
    }
    if (step.target() != null) {
      notes.add("within " + TimeText.duration(step.target()));
    }
    if (step.when() != null) {
      notes.add("only " + conditions.of(step.when()));
    }
    return new Node(
        kind(step.action()),
        band(step),
        number + ". " + step.title(),
        notes,
        "#step-" + step.id().value());
  }

  private static Kind kind(StepAction action) {
    if (action instanceof StepAction.Decide) {
      return Kind.DECISION;
    }
    if (action instanceof StepAction.Fork) {
      return Kind.PARALLEL;
    }
    if (action instanceof StepAction.Pause) {
      return Kind.WAIT;
    }
    if (action instanceof StepAction.Call) {
      return Kind.CALL;
    }
    if (action instanceof StepAction.Notify) {
      return Kind.NOTIFY;
    }
    return action instanceof StepAction.HandOver ? Kind.HAND_OVER : Kind.ACTION;
  }

  private int band(RunbookStep step) {
    return Math.max(0, phases.indexOf(step.phase()));
  }

  private void lead(RunbookStep step, int index) {
    if (step.action() instanceof StepAction.Decide decide) {
      for (Branch branch : decide.decision().branches()) {
        ways.add(
            new Way(index, target(branch.next(), step), bounded(branch.answer(), branch.atMost())));
      }
    } else if (step.action() instanceof StepAction.Fork fork) {
      for (StepId branch : fork.parallel().branches()) {
        ways.add(new Way(index, target(branch, step), null));
      }
    } else if (step.last()) {
      ways.add(new Way(index, end(step), null));
    } else if (step.next() != null) {
      ways.add(new Way(index, target(step.next(), step), bounded("", step.atMost())));
    } else if (index < runbook.steps().size()) {
      ways.add(new Way(index, index + 1, null));
    }
    if (step.timeOut() != null && step.onTimeOut() != null) {
      ways.add(
          new Way(
              index,
              target(step.onTimeOut(), step),
              "Not done within " + TimeText.duration(step.timeOut())));
    }
  }

  private static @Nullable String bounded(String label, @Nullable Long atMost) {
    String text =
        atMost == null
            ? label
            : label
                + (label.isEmpty() ? "At most " : ", at most ")
                + Words.count(Math.toIntExact(atMost), "time");
    return text.isEmpty() ? null : text;
  }

  private int target(@Nullable StepId id, RunbookStep from) {
    for (int i = 0; i < runbook.steps().size(); i++) {
      if (runbook.steps().get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return end(from);
  }

  /** Every end stands in the phase from which it is reached. */
  private int end(RunbookStep from) {
    Node end = new Node(Kind.END, band(from), "End", List.of(), null);
    int place = nodes.indexOf(end);
    if (place >= 0) {
      return place;
    }
    nodes.add(end);
    return nodes.size() - 1;
  }

  private String description() {
    return nodes.stream()
        .filter(node -> node.kind() != Kind.START && node.kind() != Kind.END)
        .map(node -> node.title() + ": " + onward(nodes.indexOf(node)))
        .collect(Collectors.joining(" "));
  }

  private String onward(int index) {
    return ways.stream()
        .filter(way -> way.from() == index)
        .map(
            way ->
                (way.label() == null ? "" : way.label() + " → ")
                    + (nodes.get(way.to()).kind() == Kind.END ? "the end" : "step " + way.to()))
        .collect(Collectors.joining("; ", "", "."));
  }
}
