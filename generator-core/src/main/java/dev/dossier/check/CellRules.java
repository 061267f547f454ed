package dev.dossier.check;

import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Layer;
import dev.dossier.model.Located;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every cell of a matrix is filled, and a shared one says who does what. */
final class CellRules {

  private CellRules() {}

  static void matrix(Located<ResponsibilityMatrix> record, Context context) {
    List<Layer> layers = record.value().layers();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      for (ServiceModel model : record.value().models()) {
        if (!layer.owners().containsKey(model.id())) {
          context
              .findings()
              .add(
                  record,
                  record.places().keyAt("layers", i, "owners"),
                  ResponsibilityCode.CELL_MISSING,
                  layer.id(),
                  model.id());
        }
      }
      int row = i;
      layer
          .owners()
          .forEach(
              (model, cell) ->
                  halves(cell, record.at("layers", row, "owners", model.value()), record, context));
    }
  }

  static void service(Located<Service> record, Context context) {
    List<CellOverride> overrides = record.value().overrides();
    for (int i = 0; i < overrides.size(); i++) {
      halves(overrides.get(i).cell(), record.at("overrides", i, "cell"), record, context);
    }
  }

  static void agreement(Located<Agreement> record, Context context) {
    List<AgreedService> services = record.value().services();
    for (int i = 0; i < services.size(); i++) {
      List<CellOverride> overrides = services.get(i).overrides();
      for (int j = 0; j < overrides.size(); j++) {
        SourceSpan span = record.at("services", i, "overrides", j, "cell");
        halves(overrides.get(j).cell(), span, record, context);
      }
    }
  }

  private static void halves(Cell cell, SourceSpan span, Located<?> record, Context context) {
    if (cell.owner() != Owner.SHARED) {
      return;
    }
    if (isBlank(cell.customer())) {
      context.findings().add(record, span, ResponsibilityCode.SHARED_HALF_MISSING, "customer");
    }
    if (isBlank(cell.provider())) {
      context.findings().add(record, span, ResponsibilityCode.SHARED_HALF_MISSING, "provider");
    }
  }

  private static boolean isBlank(@Nullable Prose half) {
    return half == null || half.isBlank();
  }
}
