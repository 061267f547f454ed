package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done on one layer of a service.
 *
 * @param layer the layer
 * @param tasks the tasks of both sides; one with the id of a task of the layer takes its place
 * @param runbook what to follow when the layer fails
 */
public record LayerDuties(LayerId layer, List<Task> tasks, @Nullable RunbookId runbook) {

  public LayerDuties {
    tasks = List.copyOf(tasks);
  }
}
