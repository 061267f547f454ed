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
 */
public record Criterion(
    CriterionId id,
    String label,
    @Nullable Prose description,
    ClassificationFact fact,
    List<String> anyOf) {

  public Criterion {
    anyOf = List.copyOf(anyOf);
  }
}
