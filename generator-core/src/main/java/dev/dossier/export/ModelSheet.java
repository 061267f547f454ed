package dev.dossier.export;

import dev.dossier.model.Cell;
import dev.dossier.model.Layer;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The matrices themselves: who owns each layer in each service model. */
final class ModelSheet {

  private ModelSheet() {}

  /** The sheet of {@code matrices}, a row for each cell that states an owner. */
  static Sheet of(Collection<ResponsibilityMatrix> matrices) {
    List<Column> columns =
        List.of(
            Column.of("Matrix", 34),
            Column.of("Layer", 26),
            Column.of("Service model", 16),
            new Column("Owner", 14, Terms.owners()),
            Column.of("Customer's half", 44),
            Column.of("Provider's half", 44),
            Column.of("Version", 14));
    List<List<String>> rows = new ArrayList<>();
    for (ResponsibilityMatrix matrix : matrices) {
      for (Layer layer : matrix.layers()) {
        for (ServiceModel model : matrix.models()) {
          Cell cell = layer.owners().get(model.id());
          if (cell != null) {
            rows.add(row(matrix, layer, model, cell));
          }
        }
      }
    }
    return new Sheet("models", "Service models", columns, 3, rows);
  }

  private static List<String> row(
      ResponsibilityMatrix matrix, Layer layer, ServiceModel model, Cell cell) {
    return List.of(
        matrix.name(),
        layer.name(),
        model.name(),
        Terms.owner(cell.owner()),
        Terms.text(cell.customer()),
        Terms.text(cell.provider()),
        Objects.requireNonNullElse(matrix.version(), ""));
  }
}
