package dev.dossier.export.cacao;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.export.StableJson;
import dev.dossier.export.cacao.CacaoPart.Extension;
import dev.dossier.export.cacao.CacaoPart.Playbook;
import dev.dossier.export.cacao.CacaoPart.Reference;
import dev.dossier.export.cacao.CacaoPart.RunbookExtension;
import dev.dossier.export.cacao.CacaoPart.Step;
import dev.dossier.export.cacao.CacaoPart.Summary;
import dev.dossier.export.cacao.WorkflowWriter.Workflow;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Runbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;

/**
 * A runbook as a playbook of CACAO 2.0. Everything that the readers may see of the runbook is in
 * it: in the properties of CACAO where there are any, else in an extension that the playbook
 * defines.
 *
 * <pre>{@code
 * byte[] json = CacaoPlaybook.of(runbook, corpus);
 * }</pre>
 */
public final class CacaoPlaybook {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Extension DEFINITION =
      new Extension(
          "extension-definition",
          "Dossier runbook",
          "What a runbook of Dossier says beyond CACAO: phases with exit criteria, teams by role and"
              + " service model, targets, evidence, notifications, escalation and document control.",
          CacaoIds.PRODUCT_IDENTITY,
          "The properties have the names and the meaning of the keys of a runbook in the data"
              + " reference of Dossier, with underscores for hyphens. Teams are named by the ids of"
              + " their agents, lengths of time are those of ISO 8601. In a step, step_id names the"
              + " step of the runbook that it belongs to; part says what a step is for that only"
              + " leads on: guard, decision, parallel, way-back or end.",
          "1.0.0");

  private static final StableJson JSON = new StableJson(PropertyNamingStrategies.SNAKE_CASE);

  private final DisclosedRunbook disclosed;
  private final Runbook runbook;
  private final DisclosedCorpus corpus;
  private final CacaoIds ids;
  private final TeamAgents agents;

  private CacaoPlaybook(DisclosedRunbook disclosed, DisclosedCorpus corpus) {
    this.disclosed = disclosed;
    this.runbook = disclosed.runbook();
    this.corpus = corpus;
    this.ids = CacaoIds.of(corpus.organization());
    this.agents = new TeamAgents(corpus, ids);
  }

  /** The playbook as JSON in UTF-8: the same bytes for the same data. */
  public static byte[] of(DisclosedRunbook runbook, DisclosedCorpus corpus) {
    return JSON.of(new CacaoPlaybook(runbook, corpus).playbook());
  }

  private Playbook playbook() {
    RunbookParts texts = new RunbookParts(agents, corpus.organization().language());
    RunbookExtension extension = texts.extension(runbook);
    Workflow workflow = new WorkflowWriter(runbook, ids, new StepParts(agents, texts)).write();
    TlpMarking marking = TlpMarking.of(disclosed.label());
    Instant created = created();
    return new Playbook(
        "playbook",
        CacaoPart.VERSION,
        ids.playbook(runbook.id()),
        runbook.title(),
        runbook.purpose().markdown(),
        PlaybookTypes.of(runbook, corpus.processes().get(runbook.process())),
        activities(workflow.steps().values()),
        summary(workflow.steps().values()),
        ids.organization(),
        TIMESTAMP.format(created),
        TIMESTAMP.format(modified(created)),
        RunbookParts.ids(runbook.incidentTypes()),
        runbook.links().stream()
            .map(link -> new Reference(link.title(), link.href().toString()))
            .toList(),
        List.of(marking.id()),
        workflow.variables(),
        workflow.start(),
        workflow.steps(),
        Map.of(CacaoIds.EXTENSION, extension),
        agents.all(),
        Map.of(CacaoIds.EXTENSION, DEFINITION),
        Map.of(marking.id(), marking.marking()));
  }

  /** When it was released first, as far as that is known; the instant that counts as now if not. */
  private Instant created() {
    DocumentControl control = disclosed.control().stated();
    LocalDate day = control.approved() == null ? control.reviewed() : control.approved();
    return day == null ? corpus.asOf() : start(day);
  }

  private Instant modified(Instant created) {
    LocalDate reviewed = disclosed.control().stated().reviewed();
    Instant modified = reviewed == null ? created : start(reviewed);
    return modified.isBefore(created) ? created : modified;
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(corpus.organization().timeZone()).toInstant();
  }

  /** The activities that commands state, which is all that CACAO allows to be named here. */
  private static List<String> activities(Collection<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.commands().stream())
        .map(CacaoPart.Command::playbookActivity)
        .filter(activity -> StepParts.NOTIFYING.equals(activity))
        .distinct()
        .map(activity -> StepParts.NOTIFYING)
        .toList();
  }

  private static Summary summary(Collection<Step> steps) {
    return new Summary(
        true,
        has(steps, "playbook-action"),
        has(steps, "parallel"),
        has(steps, "if-condition"),
        false,
        has(steps, "switch-condition"),
        steps.stream().anyMatch(step -> isTimed(step.delay()) || isTimed(step.timeout())),
        true,
        false,
        true);
  }

  private static boolean has(Collection<Step> steps, String type) {
    return steps.stream().anyMatch(step -> step.type().equals(type));
  }

  private static boolean isTimed(@Nullable Long millis) {
    return millis != null;
  }
}
