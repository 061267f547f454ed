package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the phases of a process correspond to those of another.
 *
 * @param process the other process
 * @param pairs the correspondences
 * @param note what to keep in mind
 */
public record ProcessMapping(ProcessId process, List<PhasePair> pairs, @Nullable Prose note) {

  public ProcessMapping {
    pairs = List.copyOf(pairs);
  }
}
