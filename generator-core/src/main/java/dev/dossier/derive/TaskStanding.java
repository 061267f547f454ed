package dev.dossier.derive;

import dev.dossier.model.AnswerState;
import dev.dossier.model.Layer;
import dev.dossier.model.ServiceId;
import dev.dossier.model.TaskAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a customer has come with one of its tasks.
 *
 * @param service the service
 * @param layer the layer
 * @param task the task
 * @param answer the answer that holds; absent if there is none yet
 * @param answered the day of that answer; absent if there is none yet
 */
public record TaskStanding(
    ServiceId service,
    Layer layer,
    EffectiveTask task,
    @Nullable TaskAnswer answer,
    @Nullable LocalDate answered) {

  /** Whether it counts; a task that the customer does not need does not. */
  public boolean counts() {
    return answer == null || answer.state() != AnswerState.NOT_APPLICABLE;
  }

  /** Twice the share of the task that is done: 2 if it is met, 1 if partly, else 0. */
  int halves() {
    if (answer == null) {
      return 0;
    }
    return switch (answer.state()) {
      case MET -> 2;
      case PARTLY -> 1;
      case UNMET, NOT_APPLICABLE -> 0;
    };
  }

  /** Whether there is something left to do. */
  public boolean isOpen() {
    return counts() && halves() < 2;
  }
}
