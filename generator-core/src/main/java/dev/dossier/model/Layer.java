package dev.dossier.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a matrix.
 *
 * @param id its id
 * @param name its heading
 * @param succeeds the layer whose place it takes, in the matrix that its own succeeds or in an
 *     earlier state of its own; absent where that is the one with its id
 * @param description what belongs to it
 * @param owners who owns it in each service model
 * @param tasks what has to be done on it, in every column in which the side has a part in it
 */
public record Layer(
    LayerId id,
    String name,
    @Nullable LayerId succeeds,
    @Nullable Prose description,
    Map<ServiceModelId, Cell> owners,
    List<Task> tasks) {

  public Layer {
    owners = Ordered.copyOf(owners);
    tasks = List.copyOf(tasks);
  }
}
