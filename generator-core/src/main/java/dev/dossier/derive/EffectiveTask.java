package dev.dossier.derive;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import dev.dossier.model.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has on a layer of a service.
 *
 * @param task the task
 * @param team the team in charge; absent for the customer's
 * @param source the level that states it
 * @param statedAt where it is stated
 */
public record EffectiveTask(
    Task task, @Nullable TeamId team, CellSource source, SourceSpan statedAt) {

  /** Whose task it is. */
  public Side side() {
    return task.side();
  }

  /** How much it counts in a self-assessment. */
  public long weight() {
    return task.weight() == null ? 1 : task.weight();
  }
}
