package dev.dossier.page;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.CellStep;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Cell;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a service: who owns it, why, and what each side has to do.
 *
 * @param anchor the name of its place on the page
 * @param name its heading
 * @param description what belongs to it; absent if that is not stated
 * @param mark the owner
 * @param by the level that decided, as a word in a sentence
 * @param reason why it differs from the level above; absent where it does not
 * @param decidedAt the file and line that decided
 * @param customer the customer's half, where it is shared
 * @param provider the provider's half, where it is shared
 * @param steps what each level says
 * @param customerTasks what the customer has to do
 * @param providerTasks what the provider has to do
 * @param runbook what to follow when it fails; absent if nothing is stated
 */
public record LayerPart(
    String anchor,
    String name,
    @Nullable Prose description,
    OwnerMark mark,
    String by,
    @Nullable String reason,
    String decidedAt,
    @Nullable Prose customer,
    @Nullable Prose provider,
    List<Step> steps,
    List<TaskPart> customerTasks,
    List<TaskPart> providerTasks,
    @Nullable Anchor runbook) {

  public LayerPart {
    steps = List.copyOf(steps);
    customerTasks = List.copyOf(customerTasks);
    providerTasks = List.copyOf(providerTasks);
  }

  /**
   * What one level says.
   *
   * @param level the level as a word
   * @param says what it says
   * @param place the file and line where it says so
   */
  public record Step(String level, String says, String place) {}

  static LayerPart of(CellDuties duties, String prefix, PageContext context) {
    EffectiveCell cell = duties.cell();
    Cell owner = cell.cell();
    return new LayerPart(
        prefix + cell.layer().id(),
        cell.layer().name(),
        PageContext.text(cell.layer().description()),
        OwnerMark.of(owner.owner()),
        Words.level(cell.source()),
        cell.reason(),
        place(cell.decidedAt()),
        PageContext.text(owner.customer()),
        PageContext.text(owner.provider()),
        cell.steps().stream().map(step -> step(step, cell)).toList(),
        tasks(duties.tasks(Side.CUSTOMER), context),
        tasks(duties.tasks(Side.PROVIDER), context),
        duties.runbook() == null ? null : context.runbook(duties.runbook()));
  }

  private static List<TaskPart> tasks(List<EffectiveTask> tasks, PageContext context) {
    return tasks.stream().map(task -> TaskPart.of(task, context)).toList();
  }

  private static Step step(CellStep step, EffectiveCell cell) {
    String reason = step.reason() == null ? "" : ": " + step.reason();
    return new Step(
        Words.capitalised(Words.level(step.source())),
        step.cell() == null
            ? "knows the layer " + cell.layer().name()
            : Words.owner(step.cell().owner()) + reason,
        place(step.at()));
  }

  private static String place(SourceSpan span) {
    return span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }
}
