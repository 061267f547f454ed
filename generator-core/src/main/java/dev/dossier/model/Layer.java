package dev.dossier.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a matrix.
 *
 * @param id its id
 * @param name its heading
 * @param description what belongs to it
 * @param owners who owns it in each service model
 */
public record Layer(
    LayerId id, String name, @Nullable Prose description, Map<ServiceModelId, Cell> owners) {

  public Layer {
    owners = Ordered.copyOf(owners);
  }
}
