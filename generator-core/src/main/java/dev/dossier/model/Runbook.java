package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instructions for a type of incident ({@code runbooks/}).
 *
 * @param id its id
 * @param title its title
 * @param incidentTypes which incidents it answers
 * @param process the process it follows
 * @param owner the team that keeps it right
 * @param sharingLabel its label, where it is stricter than the organisation's
 * @param services services it applies to; empty for all
 * @param models service models it covers; empty for those of its services
 * @param purpose what it achieves
 * @param triggers what makes somebody open it
 * @param preconditions what must be at hand
 * @param phases what must hold before a phase is left, besides what its process says
 * @param steps the steps in order
 * @param escalation whom to call when a step runs out of time, by rising time
 * @param control who answers for it, where that differs from the organisation's default
 * @param links further reading
 */
public record Runbook(
    RunbookId id,
    String title,
    List<IncidentTypeId> incidentTypes,
    ProcessId process,
    TeamId owner,
    @Nullable SharingLabel sharingLabel,
    List<ServiceId> services,
    List<ServiceModelId> models,
    Prose purpose,
    List<String> triggers,
    List<String> preconditions,
    List<PhaseExit> phases,
    List<RunbookStep> steps,
    List<EscalationRung> escalation,
    @Nullable DocumentControl control,
    List<Link> links)
    implements Controlled {

  public Runbook {
    incidentTypes = List.copyOf(incidentTypes);
    services = List.copyOf(services);
    models = List.copyOf(models);
    triggers = List.copyOf(triggers);
    preconditions = List.copyOf(preconditions);
    phases = List.copyOf(phases);
    steps = List.copyOf(steps);
    escalation = List.copyOf(escalation);
    links = List.copyOf(links);
  }
}
