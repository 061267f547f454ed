package dev.dossier.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that goes back into preparation or detection.
 *
 * @param text the lesson
 * @param phase the phase it changes
 * @param runbook the runbook it changes
 * @param controls the controls it changes, by framework
 * @param sharingLabel its label, where it is stricter than the record's
 * @param knownSince since when it is known, where that is not the beginning
 */
public record Lesson(
    Prose text,
    @Nullable PhaseId phase,
    @Nullable RunbookId runbook,
    Map<FrameworkId, List<ControlId>> controls,
    @Nullable SharingLabel sharingLabel,
    @Nullable OffsetDateTime knownSince) {

  public Lesson {
    controls = Ordered.copyOf(controls);
  }
}
