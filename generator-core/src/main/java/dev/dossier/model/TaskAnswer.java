package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's answer about one of its tasks.
 *
 * @param service the service
 * @param layer the layer
 * @param task the task
 * @param state how far the customer has come
 * @param evidence what proves it
 * @param note what else there is to say
 */
public record TaskAnswer(
    ServiceId service,
    LayerId layer,
    TaskId task,
    AnswerState state,
    List<String> evidence,
    @Nullable Prose note) {

  public TaskAnswer {
    evidence = List.copyOf(evidence);
  }
}
