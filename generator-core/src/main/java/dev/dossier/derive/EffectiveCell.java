package dev.dossier.derive;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns one layer of a named service, and why: the matrix gives the cell of the service's model,
 * the service may override it.
 *
 * @param layer the layer
 * @param cell who owns it
 * @param source what decided
 * @param model the cell of the service's model; absent where the matrix states none
 * @param reason why the service differs from its model; absent where it does not
 * @param decidedAt where the deciding line stands
 */
public record EffectiveCell(
    Layer layer,
    Cell cell,
    CellSource source,
    @Nullable Cell model,
    @Nullable String reason,
    SourceSpan decidedAt) {

  /**
   * The layers of {@code service} in the order of {@code matrix}; those left out for which neither
   * states an owner.
   */
  public static List<EffectiveCell> all(
      Located<Service> service, Located<ResponsibilityMatrix> matrix) {
    List<EffectiveCell> cells = new ArrayList<>();
    for (int row = 0; row < matrix.value().layers().size(); row++) {
      of(service, matrix, row).ifPresent(cells::add);
    }
    return List.copyOf(cells);
  }

  /** One layer of {@code service}; empty where it is unknown or nobody states its owner. */
  public static Optional<EffectiveCell> of(
      Located<Service> service, Located<ResponsibilityMatrix> matrix, LayerId layer) {
    return all(service, matrix).stream().filter(each -> each.layer.id().equals(layer)).findFirst();
  }

  private static Optional<EffectiveCell> of(
      Located<Service> service, Located<ResponsibilityMatrix> matrix, int row) {
    Layer layer = matrix.value().layers().get(row);
    Cell model = layer.owners().get(service.value().model());
    List<CellOverride> overrides = service.value().overrides();
    for (int i = 0; i < overrides.size(); i++) {
      CellOverride override = overrides.get(i);
      if (override.layer().equals(layer.id())) {
        return Optional.of(
            new EffectiveCell(
                layer,
                override.cell(),
                CellSource.SERVICE,
                model,
                override.reason(),
                service.at("overrides", i)));
      }
    }
    return Optional.ofNullable(model)
        .map(
            cell ->
                new EffectiveCell(
                    layer,
                    cell,
                    CellSource.MODEL,
                    cell,
                    null,
                    matrix.at("layers", row, "owners", service.value().model().value())));
  }
}
