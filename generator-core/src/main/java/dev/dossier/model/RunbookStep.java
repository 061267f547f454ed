package dev.dossier.model;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of a runbook. What kind it is follows from the key that it uses, see {@link #action}.
 *
 * @param id its id
 * @param title what to do, in the imperative
 * @param phase the phase it belongs to
 * @param team the accountable team; absent only where {@code teams} names one for every model
 * @param teams the accountable teams in single service models
 * @param responsible teams that do the work with it
 * @param consulted teams that are asked before it is done
 * @param informed teams that are told of it
 * @param layer the layer it works on, whose owner acts in it
 * @param when where it applies; everywhere if absent. Elsewhere it is passed over
 * @param target time within which it should be done once begun
 * @param timeOut time after which it is given up
 * @param onTimeOut where it leads then; absent where the escalation ladder is climbed
 * @param text how to do it
 * @param commands commands to run, shown as code
 * @param evidence what to keep
 * @param sets times of the incident that are noted when it begins, such as {@code declared}
 * @param decision a question whose answer decides the next step
 * @param parallel steps that are taken up at the same time
 * @param await what is waited for
 * @param call another runbook that is followed and returned from
 * @param notification the notifications that are made
 * @param handOver the team to which the work is given
 * @param next the next step, where it is not the following one
 * @param atMost how often the way to {@code next} may be taken, where it leads back
 * @param last whether the runbook ends here
 */
public record RunbookStep(
    StepId id,
    String title,
    PhaseId phase,
    @Nullable TeamId team,
    Map<ServiceModelId, TeamId> teams,
    List<TeamId> responsible,
    List<TeamId> consulted,
    List<TeamId> informed,
    @Nullable LayerId layer,
    @Nullable StepCondition when,
    @Nullable Duration target,
    @Nullable Duration timeOut,
    @Nullable StepId onTimeOut,
    @Nullable Prose text,
    List<String> commands,
    List<String> evidence,
    List<EventId> sets,
    @Nullable Decision decision,
    @Nullable Parallel parallel,
    @Nullable Await await,
    @Nullable RunbookId call,
    @Nullable NotificationStep notification,
    @Nullable TeamId handOver,
    @Nullable StepId next,
    @Nullable Long atMost,
    boolean last) {

  public RunbookStep {
    teams = Ordered.copyOf(teams);
    responsible = List.copyOf(responsible);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
    commands = List.copyOf(commands);
    evidence = List.copyOf(evidence);
    sets = List.copyOf(sets);
  }

  /** What kind of step it is; the first of the kinds it states where it states several. */
  public StepAction action() {
    if (decision != null) {
      return new StepAction.Decide(decision);
    }
    if (parallel != null) {
      return new StepAction.Fork(parallel);
    }
    if (await != null) {
      return new StepAction.Pause(await);
    }
    if (call != null) {
      return new StepAction.Call(call);
    }
    if (notification != null) {
      return new StepAction.Notify(notification);
    }
    return handOver == null ? new StepAction.Act() : new StepAction.HandOver(handOver);
  }

  /** The accountable team in a service model; absent where none is named. */
  public @Nullable TeamId team(ServiceModelId model) {
    TeamId own = teams.get(model);
    return own == null ? team : own;
  }

  /** The accountable teams of all service models, that of most models first. */
  public Set<TeamId> accountable() {
    Set<TeamId> all = new LinkedHashSet<>();
    if (team != null) {
      all.add(team);
    }
    all.addAll(teams.values());
    return all;
  }
}
