package dev.dossier.model;

import java.util.List;

/**
 * Ways that are gone at the same time.
 *
 * @param branches the first step of each
 * @param join the step that begins when all of them have led to it
 */
public record Parallel(List<StepId> branches, StepId join) {

  public Parallel {
    branches = List.copyOf(branches);
  }
}
