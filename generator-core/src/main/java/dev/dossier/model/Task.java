package dev.dossier.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one side has to do on a layer.
 *
 * @param id its id, by which deeper levels replace it and self-assessments answer it
 * @param side whose task it is
 * @param title what to do, in a few words
 * @param how how to do it
 * @param evidence what proves that it is done
 * @param team the team in charge; only of the provider's tasks
 * @param effort how long it takes to set up
 * @param weight how much it counts in a self-assessment, from 1; 1 if absent
 * @param controls the controls that it serves, by framework
 */
public record Task(
    TaskId id,
    Side side,
    String title,
    @Nullable Prose how,
    List<String> evidence,
    @Nullable TeamId team,
    @Nullable Duration effort,
    @Nullable Long weight,
    Map<FrameworkId, List<ControlId>> controls) {

  public Task {
    evidence = List.copyOf(evidence);
    controls = Ordered.copyOf(controls);
  }
}
