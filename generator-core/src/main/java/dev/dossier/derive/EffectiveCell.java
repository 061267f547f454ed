package dev.dossier.derive;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Agreement;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns one layer of a named service, and why. The matrix gives the cell of the service's model,
 * the service may override it, and so may the agreement with a customer: the last level that says
 * something decides.
 *
 * @param layer the layer
 * @param steps what each level says, the deciding one last; the first names the layer only
 */
public record EffectiveCell(Layer layer, List<CellStep> steps) {

  public EffectiveCell {
    steps = List.copyOf(steps);
  }

  /**
   * The layers of {@code service} in the order of {@code matrix}; those left out for which neither
   * states an owner.
   */
  public static List<EffectiveCell> all(
      Located<Service> service, Located<ResponsibilityMatrix> matrix) {
    return all(service, matrix, null);
  }

  /**
   * The layers of {@code service} for a customer with {@code agreement}, in the order of {@code
   * matrix}; those left out for which nobody states an owner.
   */
  public static List<EffectiveCell> all(
      Located<Service> service,
      Located<ResponsibilityMatrix> matrix,
      @Nullable Located<Agreement> agreement) {
    List<EffectiveCell> cells = new ArrayList<>();
    for (int row = 0; row < matrix.value().layers().size(); row++) {
      of(service, matrix, agreement, row).ifPresent(cells::add);
    }
    return List.copyOf(cells);
  }

  /** One layer of {@code service}; empty where it is unknown or nobody states its owner. */
  public static Optional<EffectiveCell> of(
      Located<Service> service, Located<ResponsibilityMatrix> matrix, LayerId layer) {
    return all(service, matrix).stream().filter(each -> each.layer.id().equals(layer)).findFirst();
  }

  private static Optional<EffectiveCell> of(
      Located<Service> service,
      Located<ResponsibilityMatrix> matrix,
      @Nullable Located<Agreement> agreement,
      int row) {
    Layer layer = matrix.value().layers().get(row);
    List<CellStep> steps = new ArrayList<>();
    steps.add(new CellStep(CellSource.CATALOGUE, null, null, matrix.at("layers", row, "id")));
    Cell model = layer.owners().get(service.value().model());
    if (model != null) {
      String column = service.value().model().value();
      steps.add(
          new CellStep(CellSource.MODEL, model, null, matrix.at("layers", row, "owners", column)));
    }
    overridden(CellSource.SERVICE, service.value().overrides(), layer, service, "overrides")
        .ifPresent(steps::add);
    if (agreement != null) {
      agreed(agreement, service.value().id(), layer).ifPresent(steps::add);
    }
    return steps.size() > 1 ? Optional.of(new EffectiveCell(layer, steps)) : Optional.empty();
  }

  private static Optional<CellStep> agreed(
      Located<Agreement> agreement, ServiceId service, Layer layer) {
    var services = agreement.value().services();
    for (int i = 0; i < services.size(); i++) {
      if (services.get(i).service().equals(service)) {
        return overridden(
            CellSource.AGREEMENT,
            services.get(i).overrides(),
            layer,
            agreement,
            "services",
            i,
            "overrides");
      }
    }
    return Optional.empty();
  }

  private static Optional<CellStep> overridden(
      CellSource source,
      List<CellOverride> overrides,
      Layer layer,
      Located<?> record,
      Object... path) {
    for (int i = 0; i < overrides.size(); i++) {
      CellOverride override = overrides.get(i);
      if (override.layer().equals(layer.id())) {
        Object[] place = Arrays.copyOf(path, path.length + 2);
        place[path.length] = i;
        place[path.length + 1] = "cell";
        return Optional.of(
            new CellStep(source, override.cell(), override.reason(), record.at(place)));
      }
    }
    return Optional.empty();
  }

  /** Who owns it. */
  public Cell cell() {
    return stated(steps.size() - 1);
  }

  /** What decided. */
  public CellSource source() {
    return last().source();
  }

  /** Who owns it by what {@code level} and those above it say; absent where they say nothing. */
  public @Nullable Cell upTo(CellSource level) {
    Cell cell = null;
    for (CellStep step : steps) {
      if (step.source().compareTo(level) <= 0 && step.cell() != null) {
        cell = step.cell();
      }
    }
    return cell;
  }

  /** The cell of the service's model; absent where the matrix states none. */
  public @Nullable Cell model() {
    return upTo(CellSource.MODEL);
  }

  /** Why it differs from the level above the deciding one; absent where the model decides. */
  public @Nullable String reason() {
    return last().reason();
  }

  /** Where the deciding line stands. */
  public SourceSpan decidedAt() {
    return last().at();
  }

  private CellStep last() {
    return steps.get(steps.size() - 1);
  }

  private Cell stated(int index) {
    Cell cell = steps.get(index).cell();
    if (cell == null) {
      throw new IllegalStateException("no level states an owner of " + layer.id());
    }
    return cell;
  }
}
