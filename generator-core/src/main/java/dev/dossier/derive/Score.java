package dev.dossier.derive;

import java.util.List;

/**
 * A score of a self-assessment: the weights of what is done over the weights of all that counts. A
 * task that is partly done counts half, one without an answer not at all.
 *
 * @param halves twice the weights of what is done
 * @param weights the weights of all tasks that count
 */
public record Score(long halves, long weights) {

  /** The score of {@code tasks}. */
  public static Score of(List<TaskStanding> tasks) {
    long halves = 0;
    long weights = 0;
    for (TaskStanding each : tasks) {
      if (each.counts()) {
        halves += each.halves() * each.task().weight();
        weights += each.task().weight();
      }
    }
    return new Score(halves, weights);
  }

  /** The score in percent, from 0 to 100; 0 where nothing counts. */
  public double percent() {
    return weights == 0 ? 0 : halves * 50.0 / weights;
  }

  /** By how many percentage points the score rises once {@code task} is met. */
  public double gain(TaskStanding task) {
    return weights == 0 || !task.isOpen()
        ? 0
        : (2 - task.halves()) * task.task().weight() * 50.0 / weights;
  }
}
