package dev.dossier.page;

import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;

/**
 * What other pages name the page of a phase by when they link to it.
 *
 * @param process the process
 * @param phase its phase
 */
record PhaseKey(ProcessId process, PhaseId phase) {}
