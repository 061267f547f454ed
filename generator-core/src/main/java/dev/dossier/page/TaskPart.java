package dev.dossier.page;

import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Prose;
import dev.dossier.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of one side.
 *
 * @param title what to do
 * @param how how to do it; absent if that is not stated
 * @param evidence what proves that it is done
 * @param team the team in charge; absent for the customer's
 * @param effort how long it takes; absent if that is not stated
 * @param weight how much it counts
 * @param controls the controls that it serves, by framework
 * @param agreed whether an agreement states it
 */
public record TaskPart(
    String title,
    @Nullable Prose how,
    List<String> evidence,
    @Nullable Anchor team,
    @Nullable String effort,
    String weight,
    List<LinkedFact> controls,
    boolean agreed) {

  public TaskPart {
    evidence = List.copyOf(evidence);
    controls = List.copyOf(controls);
  }

  static TaskPart of(EffectiveTask effective, PageContext context) {
    Task task = effective.task();
    return new TaskPart(
        task.title(),
        PageContext.text(task.how()),
        task.evidence(),
        effective.team() == null ? null : context.team(effective.team()),
        task.effort() == null ? null : TimeText.duration(task.effort()),
        Long.toString(effective.weight()),
        controls(task, context),
        effective.source() == CellSource.AGREEMENT);
  }

  private static List<LinkedFact> controls(Task task, PageContext context) {
    return context.corpus().frameworks().values().stream()
        .filter(framework -> task.controls().containsKey(framework.id()))
        .map(framework -> new LinkedFact(framework.shortName(), links(framework, task, context)))
        .toList();
  }

  private static List<Anchor> links(ControlFramework framework, Task task, PageContext context) {
    var served = task.controls().getOrDefault(framework.id(), List.of());
    return framework.controls().stream()
        .filter(control -> served.contains(control.id()))
        .map(control -> link(control, framework, context))
        .toList();
  }

  private static Anchor link(Control control, ControlFramework framework, PageContext context) {
    return context
        .href("control-coverage", framework.id())
        .map(page -> page + "#" + ControlCoveragePage.anchor(control.id()))
        .map(href -> new Anchor(control.label(), href))
        .orElse(new Anchor(control.label(), null));
  }
}
