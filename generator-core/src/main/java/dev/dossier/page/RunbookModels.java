package dev.dossier.page;

import dev.dossier.derive.RunbookVariant;
import dev.dossier.derive.RunbookVariant.OwnedLayers;
import dev.dossier.derive.RunbookVariant.VariantStep;
import dev.dossier.model.Owner;
import dev.dossier.model.Runbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in which service model.
 *
 * @param models the service models
 * @param rows the steps in which the models differ or in which the customer acts
 * @param rest what holds for all other steps, as a sentence; absent where there are none
 */
public record RunbookModels(List<Model> models, List<Row> rows, @Nullable String rest) {

  public RunbookModels {
    models = List.copyOf(models);
    rows = List.copyOf(rows);
  }

  /**
   * A service model.
   *
   * @param name its name
   * @param services the services of that model that the runbook is for
   */
  public record Model(String name, String services) {}

  /**
   * A step.
   *
   * @param number its number
   * @param step its title, leading to it
   * @param layer the layer that it works on; absent where it works on none
   * @param actors who acts, one for each model
   */
  public record Row(int number, Anchor step, @Nullable String layer, List<Actor> actors) {

    public Row {
      actors = List.copyOf(actors);
    }
  }

  /**
   * Who acts in a step.
   *
   * @param who whose it is, such as {@code Customer}; that it does not apply where it does not
   * @param team the accountable team of the provider; absent where it has no part
   * @param note what the team does where the customer acts; absent where nothing is to be said
   */
  public record Actor(String who, @Nullable Anchor team, @Nullable String note) {}

  /** The variants of {@code runbook}; absent where its services have no model. */
  static @Nullable RunbookModels of(Runbook runbook, PageContext context) {
    List<OwnedLayers> services =
        context.corpus().services().values().stream()
            .map(each -> new OwnedLayers(each.service().id(), each.service().model(), each.cells()))
            .toList();
    List<RunbookVariant> variants = RunbookVariant.all(runbook, services);
    if (variants.isEmpty()) {
      return null;
    }
    StepConditionText conditions = new StepConditionText(context);
    List<Model> models =
        variants.stream()
            .map(
                each ->
                    new Model(
                        conditions.model(each.model()),
                        String.join(
                            ", ", each.services().stream().map(context::serviceName).toList())))
            .toList();
    List<Row> rows =
        IntStream.range(0, runbook.steps().size())
            .mapToObj(i -> variants.stream().map(each -> each.steps().get(i)).toList())
            .filter(RunbookModels::isTold)
            .map(steps -> row(steps, runbook, context))
            .toList();
    int others = runbook.steps().size() - rows.size();
    return new RunbookModels(models, rows, rest(others, rows.isEmpty(), variants, conditions));
  }

  private static boolean isTold(List<VariantStep> steps) {
    VariantStep first = steps.get(0);
    return steps.stream()
        .anyMatch(step -> !step.isLike(first) || !step.applies() || step.isCustomers());
  }

  private static @Nullable String rest(
      int others, boolean all, List<RunbookVariant> variants, StepConditionText conditions) {
    if (others == 0) {
      return null;
    }
    List<String> names =
        variants.stream().map(RunbookVariant::model).map(conditions::model).toList();
    String models = TextList.of(names);
    return (all ? "All steps" : others == 1 ? "The other step" : "The other " + others + " steps")
        + (others == 1 && !all ? " is the provider’s" : " are the provider’s")
        + (names.size() == 1 ? " in " : " alike in ")
        + models
        + ", done by the accountable team of each step.";
  }

  private static Row row(List<VariantStep> steps, Runbook runbook, PageContext context) {
    VariantStep first = steps.get(0);
    return new Row(
        first.number(),
        new Anchor(first.step().title(), "#step-" + first.step().id()),
        first.step().layer() == null ? null : layer(runbook, first, context),
        steps.stream().map(step -> actor(step, context)).toList());
  }

  private static String layer(Runbook runbook, VariantStep step, PageContext context) {
    return context.corpus().services().values().stream()
        .filter(
            each ->
                runbook.services().isEmpty() || runbook.services().contains(each.service().id()))
        .flatMap(each -> each.cells().stream())
        .map(cell -> cell.layer())
        .filter(layer -> layer.id().equals(step.step().layer()))
        .map(layer -> layer.name())
        .findFirst()
        .orElse(String.valueOf(step.step().layer()));
  }

  private static Actor actor(VariantStep step, PageContext context) {
    if (!step.applies()) {
      return new Actor("Does not apply", null, null);
    }
    List<String> who = new ArrayList<>();
    step.owners().forEach(owner -> who.add(Words.owner(owner)));
    boolean provider = step.owners().contains(Owner.PROVIDER);
    String note = null;
    if (step.isCustomers()) {
      note =
          provider
              ? "for the services of each"
              : step.owners().contains(Owner.SHARED)
                  ? "each does its half"
                  : "asks the customer, helps, and records what was done";
    }
    return new Actor(
        String.join(" or ", who), step.team() == null ? null : context.team(step.team()), note);
  }
}
