package dev.dossier.disclose;

import dev.dossier.derive.ExerciseStanding;
import dev.dossier.derive.Punctuality;
import dev.dossier.model.Audience;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.Located;
import dev.dossier.model.RunbookId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What one reader may see of exercises: all of them, or what is handed out before them. */
final class ExerciseDisclosure {

  private final KnownRecords records;
  private final Audience audience;
  private final Set<RunbookId> openRunbooks;
  private final Supplier<Redaction> redactions;
  private final ControlDisclosure controls;

  /**
   * @param redactions a redaction for one document
   */
  ExerciseDisclosure(
      KnownRecords records,
      Audience audience,
      Set<RunbookId> openRunbooks,
      Supplier<Redaction> redactions,
      ControlDisclosure controls) {
    this.records = records;
    this.audience = audience;
    this.openRunbooks = openRunbooks;
    this.redactions = redactions;
    this.controls = controls;
  }

  /** The exercises of which the reader sees at least the hand-out. */
  Map<ExerciseId, DisclosedExercise> all() {
    Map<ExerciseId, DisclosedExercise> exercises = new LinkedHashMap<>();
    for (Located<Exercise> each : records.corpus().exercises().values()) {
      if (isOpen(each.value())) {
        exercises.put(each.value().id(), exercise(each.value()));
      }
    }
    return Collections.unmodifiableMap(exercises);
  }

  /** Whether the reader is of the organisation and sees the runbook of {@code exercise}. */
  boolean isOpen(Exercise exercise) {
    return audience.maySee(label(exercise))
        && audience.subscriptions() == SubscriptionScope.ALL
        && openRunbooks.contains(exercise.runbook());
  }

  private DisclosedExercise exercise(Exercise full) {
    SharingLabel label = label(full);
    Redaction redaction = redactions.get();
    Exercise seen = redaction.exercise(full, label);
    ZoneId zone = records.organization().timeZone();
    return new DisclosedExercise(
        seen,
        label,
        controls.of(full, redaction, label),
        ExerciseStanding.of(seen, records.asOf(), zone),
        seen.actions().stream()
            .map(each -> new DisclosedAction(each, Punctuality.of(each, records.asOf(), zone)))
            .toList());
  }

  private SharingLabel label(Exercise exercise) {
    return records.label(exercise.sharingLabel()).stricter(Redaction.OF_THE_ORGANISATION);
  }
}
