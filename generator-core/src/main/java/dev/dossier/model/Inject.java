package dev.dossier.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who take part in an exercise learn while it runs.
 *
 * @param id its id
 * @param at when, counted from the beginning of the exercise
 * @param to the team that learns it; absent for all
 * @param from who or what tells it, such as {@code a customer, by telephone}
 * @param text what is told
 * @param expected the steps of the runbook that it should lead to
 * @param note what the facilitator should watch for
 */
public record Inject(
    InjectId id,
    Duration at,
    @Nullable TeamId to,
    @Nullable String from,
    Prose text,
    List<StepId> expected,
    @Nullable Prose note) {

  public Inject {
    expected = List.copyOf(expected);
  }
}
