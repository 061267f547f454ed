package dev.dossier.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a runbook.
 *
 * @param id its id
 * @param title what to do, in the imperative
 * @param phase the phase it belongs to
 * @param team the accountable team
 * @param supporting teams that help
 * @param target time within which it should be done once begun
 * @param text how to do it
 * @param commands commands to run, shown as code
 * @param evidence what to keep
 * @param decision a question whose answer decides the next step
 * @param next the next step, where it is not the following one
 * @param last whether the runbook ends here
 */
public record RunbookStep(
    StepId id,
    String title,
    PhaseId phase,
    TeamId team,
    List<TeamId> supporting,
    @Nullable Duration target,
    @Nullable Prose text,
    List<String> commands,
    List<String> evidence,
    @Nullable Decision decision,
    @Nullable StepId next,
    boolean last) {

  public RunbookStep {
    supporting = List.copyOf(supporting);
    commands = List.copyOf(commands);
    evidence = List.copyOf(evidence);
  }
}
