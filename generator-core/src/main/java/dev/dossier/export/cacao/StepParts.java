package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.AwaitPart;
import dev.dossier.export.cacao.CacaoPart.Command;
import dev.dossier.export.cacao.CacaoPart.NotifyPart;
import dev.dossier.export.cacao.CacaoPart.WorkExtension;
import dev.dossier.model.Await;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done in a step of a runbook: its commands, and what CACAO has no place for. */
final class StepParts {

  /** The activity of a step that notifies, of the vocabulary of CACAO. */
  static final String NOTIFYING = "deliver-content";

  private static final String MANUAL = "manual";

  private final TeamAgents agents;
  private final RunbookParts texts;

  StepParts(TeamAgents agents, RunbookParts texts) {
    this.agents = agents;
    this.texts = texts;
  }

  /** The commands, which people carry out; where there are none, the title says what to do. */
  static List<Command> commands(RunbookStep step) {
    String activity = step.action() instanceof StepAction.Notify ? NOTIFYING : null;
    return step.commands().isEmpty()
        ? List.of(new Command(MANUAL, step.title(), null, activity))
        : step.commands().stream().map(command -> command(command, activity)).toList();
  }

  /** A command of several lines is coded, as CACAO asks where line ends matter. */
  private static Command command(String text, @Nullable String activity) {
    return text.indexOf('\n') < 0
        ? new Command(MANUAL, text, null, activity)
        : new Command(
            MANUAL,
            null,
            Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
            activity);
  }

  /** Who does a step: its accountable team, of several the first. */
  String agent(RunbookStep step) {
    return agents.of(
        step.accountable().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody does " + step.id())));
  }

  /**
   * What CACAO has no place for.
   *
   * @param namesNext whether the step names the following one as its next
   */
  WorkExtension extension(RunbookStep step, boolean namesNext) {
    boolean calls = step.action() instanceof StepAction.Call;
    Duration timeOut = step.timeOut();
    Map<String, String> byModel = new LinkedHashMap<>();
    step.teams().forEach((model, team) -> byModel.put(model.value(), agents.of(team)));
    TeamId team = step.team();
    return new WorkExtension(
        step.id().value(),
        step.phase().value(),
        calls ? agents.ofNullable(team) : null,
        flag(team == null),
        byModel,
        agents.of(step.responsible()),
        agents.of(step.consulted()),
        agents.of(step.informed()),
        step.layer() == null ? null : step.layer().value(),
        step.target() == null ? null : step.target().toString(),
        timeOut == null || Durations.isExact(timeOut) ? null : timeOut.toString(),
        texts.text(step.text()),
        calls ? step.commands() : List.of(),
        flag(!calls && step.commands().isEmpty()),
        step.evidence(),
        RunbookParts.ids(step.sets()),
        awaits(step.await()),
        step.call() == null ? null : step.call().value(),
        step.notification() == null
            ? null
            : new NotifyPart(
                RunbookParts.ids(step.notification().duties()),
                agents.ofNullable(step.notification().legal())),
        agents.ofNullable(step.handOver()),
        flag(namesNext));
  }

  private static @Nullable AwaitPart awaits(@Nullable Await await) {
    return await == null
        ? null
        : new AwaitPart(
            await.duration() == null ? null : await.duration().toString(), await.until());
  }

  private static @Nullable Boolean flag(boolean holds) {
    return holds ? true : null;
  }
}
