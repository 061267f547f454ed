package dev.dossier.model;

import java.util.List;

/**
 * What must hold in a runbook before a phase of its process is left.
 *
 * @param phase the phase
 * @param exitCriteria what must hold
 */
public record PhaseExit(PhaseId phase, List<String> exitCriteria) {

  public PhaseExit {
    exitCriteria = List.copyOf(exitCriteria);
  }
}
