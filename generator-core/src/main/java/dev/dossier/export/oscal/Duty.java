package dev.dossier.export.oscal;

import dev.dossier.derive.EffectiveTask;
import dev.dossier.model.Layer;
import dev.dossier.model.Side;
import dev.dossier.model.TaskId;
import dev.dossier.model.TeamId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side does for a requirement: of the provider it can be inherited, of the customer it is
 * left to be satisfied.
 *
 * @param side whose it is
 * @param uuid its UUID, to which plans of customers refer
 * @param dependsOn of a customer's, that of the provider on which it rests; absent if there is none
 * @param description what is done
 * @param team the provider's team in charge; absent for the customer's
 * @param tasks the tasks of which it consists
 */
record Duty(
    Side side,
    UUID uuid,
    @Nullable UUID dependsOn,
    String description,
    @Nullable TeamId team,
    List<TaskOnLayer> tasks) {

  Duty {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task in its place.
   *
   * @param layer the layer
   * @param task the task
   */
  record TaskOnLayer(Layer layer, EffectiveTask task) {

    TaskId id() {
      return task.task().id();
    }
  }
}
