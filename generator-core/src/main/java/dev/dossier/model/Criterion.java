package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with a yes or no for every record.
 *
 * @param id its id
 * @param label the criterion as a short statement that is true or false
 * @param description how it is judged
 * @param fact which fact of the classification answers it
 * @param anyOf it is met if the fact holds at least one of these values
 * @param otherValues values that the fact may hold besides, which do not meet it
 */
public record Criterion(
    CriterionId id,
    String label,
    @Nullable Prose description,
    ClassificationFact fact,
    List<String> anyOf,
    List<String> otherValues) {

  public Criterion {
    anyOf = List.copyOf(anyOf);
    otherValues = List.copyOf(otherValues);
  }
}
