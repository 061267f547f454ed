package dev.dossier.model;

import java.util.List;

/**
 * What a record turns out to be.
 *
 * @param id its id
 * @param name name in text
 * @param description what it means and what follows
 * @param met criteria that must be met
 * @param notMet criteria that must not be met
 * @param notifiable whether a declared record of this outcome must be notified
 */
public record Outcome(
    OutcomeId id,
    String name,
    Prose description,
    List<CriterionId> met,
    List<CriterionId> notMet,
    boolean notifiable) {

  public Outcome {
    met = List.copyOf(met);
    notMet = List.copyOf(notMet);
  }
}
