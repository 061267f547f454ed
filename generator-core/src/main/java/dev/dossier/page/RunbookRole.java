package dev.dossier.page;

import dev.dossier.model.ContactPoint;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one team does in a runbook: the numbers of the steps for which it is accountable,
 * responsible, consulted or informed, each a text such as {@code 1, 4}; empty where there are none.
 *
 * @param team the team
 * @param accountable steps for which it answers
 * @param responsible steps in which it works
 * @param consulted steps before which it is asked
 * @param informed steps of which it is told
 * @param card what it does on one sheet; leads nowhere where none is made
 * @param contact how to reach it
 */
public record RunbookRole(
    Anchor team,
    String accountable,
    String responsible,
    String consulted,
    String informed,
    Anchor card,
    List<Fact> contact) {

  public RunbookRole {
    contact = List.copyOf(contact);
  }

  /** The teams in the order in which the runbook first names them. */
  static List<RunbookRole> of(Runbook runbook, PageContext context) {
    Set<TeamId> teams = new LinkedHashSet<>();
    for (RunbookStep step : runbook.steps()) {
      teams.addAll(step.accountable());
      teams.addAll(responsible(step));
      teams.addAll(consulted(step));
      teams.addAll(step.informed());
    }
    return teams.stream()
        .map(
            team ->
                new RunbookRole(
                    context.team(team),
                    steps(runbook, team, RunbookStep::accountable),
                    steps(runbook, team, RunbookRole::responsible),
                    steps(runbook, team, RunbookRole::consulted),
                    steps(runbook, team, RunbookStep::informed),
                    context.anchor(
                        RoleCardPage.TYPE.name(), new RoleCardPage.Key(runbook.id(), team), "Card"),
                    contact(context.corpus().teams().get(team), context)))
        .toList();
  }

  private static Set<TeamId> responsible(RunbookStep step) {
    Set<TeamId> teams = new LinkedHashSet<>(step.responsible());
    if (step.action() instanceof StepAction.HandOver handOver) {
      teams.add(handOver.to());
    }
    return teams;
  }

  private static Set<TeamId> consulted(RunbookStep step) {
    Set<TeamId> teams = new LinkedHashSet<>(step.consulted());
    if (step.action() instanceof StepAction.Notify notify
        && notify.notification().legal() != null) {
      teams.add(notify.notification().legal());
    }
    return teams;
  }

  private static String steps(
      Runbook runbook, TeamId team, Function<RunbookStep, Collection<TeamId>> part) {
    return IntStream.range(0, runbook.steps().size())
        .filter(i -> part.apply(runbook.steps().get(i)).contains(team))
        .mapToObj(i -> String.valueOf(i + 1))
        .collect(Collectors.joining(", "));
  }

  private static List<Fact> contact(@Nullable Team team, PageContext context) {
    ContactPoint contact = team == null ? null : team.contact();
    return contact == null ? List.of() : context.contact(contact);
  }
}
