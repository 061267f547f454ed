package dev.dossier.model;

import java.util.List;

/**
 * A phase and its counterparts in another process.
 *
 * @param phase phase of the process that states the mapping
 * @param counterparts phases of the other process
 */
public record PhasePair(PhaseId phase, List<PhaseId> counterparts) {

  public PhasePair {
    counterparts = List.copyOf(counterparts);
  }
}
