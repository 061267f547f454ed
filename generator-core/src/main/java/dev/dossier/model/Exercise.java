package dev.dossier.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in which a runbook is rehearsed ({@code exercises/}), planned or held.
 *
 * @param id its id
 * @param title its title
 * @param kind how it is held
 * @param runbook the runbook that is rehearsed
 * @param services services that the scenario is about
 * @param model the service model that the scenario is about
 * @param severity the severity that the scenario has
 * @param sharingLabel its label, where it is stricter than the organisation's
 * @param date the day on which it is held
 * @param duration how long it takes
 * @param facilitator who leads it
 * @param participants who takes part
 * @param objectives what is to be learned
 * @param scenario what those who take part are told at the beginning
 * @param background what really happens in the scenario, for the facilitator
 * @param injects what those who take part learn while it runs, in order of time
 * @param runbookSteps what became of the steps
 * @param observations what was seen
 * @param findings what it showed
 * @param actions what is done about it
 * @param control who answers for it, where that differs from the organisation's default
 */
public record Exercise(
    ExerciseId id,
    String title,
    ExerciseKind kind,
    RunbookId runbook,
    List<ServiceId> services,
    @Nullable ServiceModelId model,
    @Nullable SeverityId severity,
    @Nullable SharingLabel sharingLabel,
    LocalDate date,
    @Nullable Duration duration,
    @Nullable Person facilitator,
    List<Participant> participants,
    List<String> objectives,
    Prose scenario,
    @Nullable Prose background,
    List<Inject> injects,
    List<TickedStep> runbookSteps,
    List<Observation> observations,
    List<ExerciseFinding> findings,
    List<Action> actions,
    @Nullable DocumentControl control)
    implements Controlled {

  public Exercise {
    services = List.copyOf(services);
    participants = List.copyOf(participants);
    objectives = List.copyOf(objectives);
    injects = List.copyOf(injects);
    runbookSteps = List.copyOf(runbookSteps);
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
    actions = List.copyOf(actions);
  }
}
