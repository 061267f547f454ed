package dev.dossier.disclose;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceModel;
import java.util.List;

/** A named service with the owners of its layers. */
public final class DisclosedService {

  private final Service service;
  private final ResponsibilityMatrix matrix;
  private final ServiceModel model;
  private final List<CellDuties> duties;

  DisclosedService(
      Service service, ResponsibilityMatrix matrix, ServiceModel model, List<CellDuties> duties) {
    this.service = service;
    this.matrix = matrix;
    this.model = model;
    this.duties = List.copyOf(duties);
  }

  /** The service. */
  public Service service() {
    return service;
  }

  /** The matrix whose column it takes. */
  public ResponsibilityMatrix matrix() {
    return matrix;
  }

  /** Its service model. */
  public ServiceModel model() {
    return model;
  }

  /** Its layers with what each side has to do, in the order of the matrix. */
  public List<CellDuties> duties() {
    return duties;
  }

  /** Who owns its layers, and why, in the order of the matrix. */
  public List<EffectiveCell> cells() {
    return duties.stream().map(CellDuties::cell).toList();
  }
}
