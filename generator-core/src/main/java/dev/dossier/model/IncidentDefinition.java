package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a security incident: criteria that are asked of the classification of every
 * record, and outcomes that follow from the answers.
 *
 * @param term the term that is defined
 * @param statement the definition in words
 * @param criteria what is asked
 * @param outcomes what a record can turn out to be; the first whose conditions hold applies
 * @param clarifications what the definition does not cover
 * @param source where the definition comes from
 */
public record IncidentDefinition(
    String term,
    Prose statement,
    List<Criterion> criteria,
    List<Outcome> outcomes,
    List<Prose> clarifications,
    @Nullable Source source) {

  public IncidentDefinition {
    criteria = List.copyOf(criteria);
    outcomes = List.copyOf(outcomes);
    clarifications = List.copyOf(clarifications);
  }
}
