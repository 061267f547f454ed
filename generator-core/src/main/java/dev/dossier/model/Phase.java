package dev.dossier.model;

import java.util.List;

/**
 * A phase or step of a process.
 *
 * @param id its id
 * @param name its name
 * @param summary its meaning in one sentence
 * @param description what is done in it
 * @param activities what is done, as a list
 * @param exitCriteria what must hold before it is left
 * @param correspondsTo functions of NIST CSF 2.0 it corresponds to
 */
public record Phase(
    PhaseId id,
    String name,
    String summary,
    Prose description,
    List<String> activities,
    List<String> exitCriteria,
    List<String> correspondsTo) {

  public Phase {
    activities = List.copyOf(activities);
    exitCriteria = List.copyOf(exitCriteria);
    correspondsTo = List.copyOf(correspondsTo);
  }
}
