package dev.dossier.check;

import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.diagnostic.SpanText;
import dev.dossier.model.Await;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Located;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseExit;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of single steps of a runbook: each is of one kind and has one accountable team in
 * every service model in which it applies, which is reached around the clock where the target is
 * short; waits end, and phases are left by stated criteria.
 *
 * <p>When a group of teams is reached is not sought among its members.
 */
final class StepRules {

  /**
   * Steps with a shorter target need a team that is reached at any hour, if nothing else is set.
   */
  private static final Duration ON_CALL_BELOW = Duration.ofHours(8);

  private final Located<Runbook> record;
  private final Context context;

  private StepRules(Located<Runbook> record, Context context) {
    this.record = record;
    this.context = context;
  }

  static void check(Located<Runbook> record, Context context) {
    StepRules rules = new StepRules(record, context);
    Set<PhaseId> seen = new HashSet<>();
    List<RunbookStep> steps = record.value().steps();
    Collection<ServiceModelId> models = RunbookCases.models(record.value(), context.corpus());
    for (int i = 0; i < steps.size(); i++) {
      rules.kind(i, steps.get(i));
      rules.wait(i, steps.get(i));
      rules.accountable(i, steps.get(i), models);
      rules.onCall(i, steps.get(i));
      if (seen.add(steps.get(i).phase())) {
        rules.exit(i, steps.get(i).phase());
      }
    }
  }

  private void kind(int i, RunbookStep step) {
    List<String> kinds =
        Stream.of(
                step.decision() == null ? null : "decision",
                step.parallel() == null ? null : "parallel",
                step.await() == null ? null : "await",
                step.call() == null ? null : "call",
                step.notification() == null ? null : "notification",
                step.handOver() == null ? null : "hand-over")
            .filter(Objects::nonNull)
            .toList();
    if (kinds.size() > 1) {
      context
          .findings()
          .add(
              record,
              record.places().keyAt("steps", i, kinds.get(1)),
              RunbookCode.STEP_OF_TWO_KINDS,
              step.id(),
              String.join(" and ", kinds));
    }
  }

  private void wait(int i, RunbookStep step) {
    Await await = step.await();
    if (await != null && await.duration() == null && step.timeOut() == null) {
      context
          .findings()
          .add(
              record,
              record.places().keyAt("steps", i, "await"),
              RunbookCode.AWAIT_WITHOUT_END,
              step.id());
    }
  }

  private void accountable(int i, RunbookStep step, Collection<ServiceModelId> models) {
    List<ServiceModelId> without =
        models.stream()
            .filter(model -> appliesIn(step, model) && step.team(model) == null)
            .toList();
    if (step.accountable().isEmpty() || !without.isEmpty()) {
      String where =
          step.accountable().isEmpty() || without.size() == models.size()
              ? ""
              : " in "
                  + without.stream().map(ServiceModelId::value).collect(Collectors.joining(", "));
      context
          .findings()
          .add(
              record, record.at("steps", i, "id"), RunbookCode.STEP_WITHOUT_TEAM, step.id(), where);
    }
  }

  private static boolean appliesIn(RunbookStep step, ServiceModelId model) {
    return step.when() == null
        || step.when().models().isEmpty()
        || step.when().models().contains(model);
  }

  private void onCall(int i, RunbookStep step) {
    Duration stated = context.organization().onCallBelow();
    Duration target = step.target();
    if (target == null || target.compareTo(stated == null ? ON_CALL_BELOW : stated) >= 0) {
      return;
    }
    if (step.team() != null) {
      onCall(step, target, step.team(), "steps", i, "team");
    }
    step.teams()
        .forEach((model, team) -> onCall(step, target, team, "steps", i, "teams", model.value()));
  }

  private void onCall(RunbookStep step, Duration target, TeamId id, Object... place) {
    Located<Team> team = context.corpus().teams().get(id);
    ContactPoint contact = team == null ? null : team.value().contact();
    Boolean reached = contact == null ? null : contact.aroundTheClock();
    if (team != null && !Boolean.TRUE.equals(reached)) {
      context
          .findings()
          .add(
              record,
              record.at(place),
              reached == null ? RunbookCode.TEAM_WITHOUT_HOURS : RunbookCode.TEAM_NOT_ON_CALL,
              step.id(),
              SpanText.of(target),
              id,
              team.file());
    }
  }

  private void exit(int i, PhaseId id) {
    Located<ResponseProcess> process = context.corpus().processes().get(record.value().process());
    @Nullable Phase phase =
        process == null
            ? null
            : process.value().phases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    boolean own =
        record.value().phases().stream().map(PhaseExit::phase).anyMatch(each -> each.equals(id));
    if (process != null && phase != null && !own && phase.exitCriteria().isEmpty()) {
      context
          .findings()
          .add(
              record,
              record.at("steps", i, "phase"),
              RunbookCode.PHASE_WITHOUT_EXIT,
              id,
              process.value().id(),
              process.file());
    }
  }
}
