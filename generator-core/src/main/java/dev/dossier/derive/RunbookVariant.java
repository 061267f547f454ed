package dev.dossier.derive;

import dev.dossier.model.LayerId;
import dev.dossier.model.Owner;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.StepCondition;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A runbook as it is followed in one service model: which steps apply, and who acts in each.
 *
 * @param model the service model
 * @param services the services of that model that the runbook is for
 * @param steps all its steps, in its order
 */
public record RunbookVariant(
    ServiceModelId model, List<ServiceId> services, List<VariantStep> steps) {

  public RunbookVariant {
    services = List.copyOf(services);
    steps = List.copyOf(steps);
  }

  /**
   * A service with who owns its layers.
   *
   * @param service the service
   * @param model its service model
   * @param cells who owns its layers
   */
  public record OwnedLayers(ServiceId service, ServiceModelId model, List<EffectiveCell> cells) {

    public OwnedLayers {
      cells = List.copyOf(cells);
    }

    private @Nullable Owner owner(LayerId layer) {
      return cells.stream()
          .filter(cell -> cell.layer().id().equals(layer))
          .findFirst()
          .map(cell -> cell.cell().owner())
          .orElse(null);
    }
  }

  /**
   * A step in one service model.
   *
   * @param number its number, from 1
   * @param step the step
   * @param applies whether it is done in this model at all
   * @param team the accountable team of the provider; absent where none is named
   * @param owners who owns the layer that it works on, the provider first; the provider alone where
   *     it works on none
   */
  public record VariantStep(
      int number, RunbookStep step, boolean applies, @Nullable TeamId team, Set<Owner> owners) {

    public VariantStep {
      owners = Collections.unmodifiableSet(new LinkedHashSet<>(owners));
    }

    /** Whether the customer does it, by itself or together with the provider. */
    public boolean isCustomers() {
      return owners.contains(Owner.CUSTOMER) || owners.contains(Owner.SHARED);
    }

    /** Whether the same happens in {@code other}. */
    public boolean isLike(VariantStep other) {
      return applies == other.applies
          && (!applies || owners.equals(other.owners) && Objects.equals(team, other.team));
    }
  }

  /**
   * The variants of a runbook, one for each service model that it covers or, where it says nothing
   * of models, that its services have; in the order of the models among the services.
   *
   * @param services all services; the runbook takes its own of them, or all
   */
  public static List<RunbookVariant> all(Runbook runbook, List<OwnedLayers> services) {
    List<OwnedLayers> own =
        services.stream()
            .filter(
                each -> runbook.services().isEmpty() || runbook.services().contains(each.service()))
            .toList();
    Set<ServiceModelId> models = new LinkedHashSet<>();
    own.stream()
        .map(OwnedLayers::model)
        .filter(model -> runbook.models().isEmpty() || runbook.models().contains(model))
        .forEach(models::add);
    List<RunbookVariant> variants = new ArrayList<>();
    for (ServiceModelId model : models) {
      List<OwnedLayers> ofModel = own.stream().filter(each -> each.model().equals(model)).toList();
      List<VariantStep> steps = new ArrayList<>();
      for (RunbookStep step : runbook.steps()) {
        steps.add(step(steps.size() + 1, step, model, ofModel));
      }
      variants.add(
          new RunbookVariant(model, ofModel.stream().map(OwnedLayers::service).toList(), steps));
    }
    return List.copyOf(variants);
  }

  private static VariantStep step(
      int number, RunbookStep step, ServiceModelId model, List<OwnedLayers> services) {
    List<OwnedLayers> concerned =
        services.stream().filter(each -> isFor(step.when(), each.service())).toList();
    Set<Owner> owners = new LinkedHashSet<>();
    LayerId layer = step.layer();
    if (layer == null) {
      owners.add(Owner.PROVIDER);
    } else {
      concerned.stream()
          .map(each -> each.owner(layer))
          .filter(owner -> owner != null && owner != Owner.NOT_APPLICABLE)
          .sorted(Comparator.comparing(owner -> owner != Owner.PROVIDER))
          .forEach(owners::add);
    }
    boolean applies = isIn(step.when(), model) && !concerned.isEmpty() && !owners.isEmpty();
    return new VariantStep(number, step, applies, step.team(model), owners);
  }

  private static boolean isIn(@Nullable StepCondition when, ServiceModelId model) {
    return when == null || when.models().isEmpty() || when.models().contains(model);
  }

  private static boolean isFor(@Nullable StepCondition when, ServiceId service) {
    return when == null || when.services().isEmpty() || when.services().contains(service);
  }
}
