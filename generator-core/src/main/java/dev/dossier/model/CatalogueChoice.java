package dev.dossier.model;

import java.util.List;

/**
 * Entries of the catalogue that are shown though nothing in the data uses them.
 *
 * @param matrices responsibility matrices
 * @param processes response processes
 */
public record CatalogueChoice(List<MatrixId> matrices, List<ProcessId> processes) {

  public CatalogueChoice {
    matrices = List.copyOf(matrices);
    processes = List.copyOf(processes);
  }
}
