package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one day.
 *
 * @param date the day
 * @param assessor who answered
 * @param note what there is to say about the whole
 * @param answers what is new or has changed; what an earlier round answered holds on
 */
public record AssessmentRound(
    LocalDate date, @Nullable Person assessor, @Nullable Prose note, List<TaskAnswer> answers) {

  public AssessmentRound {
    answers = List.copyOf(answers);
  }
}
