package dev.dossier.export.cacao;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a playbook (OASIS, CACAO Security Playbooks 2.0, Committee Specification 01, 27
 * November 2023) as far as runbooks need them. Components are named as CACAO names its properties,
 * in camel case; what is absent or empty is not written. Times are in milliseconds.
 */
final class CacaoPart {

  static final String VERSION = "cacao-2.0";

  private CacaoPart() {}

  record Playbook(
      String type,
      String specVersion,
      String id,
      String name,
      String description,
      List<String> playbookTypes,
      List<String> playbookActivities,
      Summary playbookProcessingSummary,
      String createdBy,
      String created,
      String modified,
      List<String> labels,
      List<Reference> externalReferences,
      List<String> markings,
      Map<String, Variable> playbookVariables,
      String workflowStart,
      Map<String, Step> workflow,
      Map<String, RunbookExtension> playbookExtensions,
      Map<String, Agent> agentDefinitions,
      Map<String, Extension> extensionDefinitions,
      Map<String, Marking> dataMarkingDefinitions) {}

  /** Which kinds of steps and objects a playbook has. */
  record Summary(
      boolean manualPlaybook,
      boolean externalPlaybooks,
      boolean parallelProcessing,
      boolean ifLogic,
      boolean whileLogic,
      boolean switchLogic,
      boolean temporalLogic,
      boolean dataMarkings,
      boolean digitalSignatures,
      boolean extensions) {}

  record Reference(String name, String url) {}

  record Variable(
      String type,
      String description,
      @Nullable String value,
      @Nullable Boolean constant,
      @Nullable Boolean external) {}

  record Command(
      String type,
      @Nullable String command,
      @Nullable String commandB64,
      @Nullable String playbookActivity) {}

  /**
   * A step of any type.
   *
   * @param delay how long it waits before it begins
   * @param timeout after how long it has failed
   * @param variable the variable whose value is the key of the case that is taken
   */
  record Step(
      String type,
      @Nullable String name,
      @Nullable String description,
      @Nullable Long delay,
      @Nullable Long timeout,
      @Nullable String onCompletion,
      @Nullable String onSuccess,
      @Nullable String onFailure,
      List<Command> commands,
      @Nullable String agent,
      List<String> outArgs,
      @Nullable String playbookId,
      List<String> nextSteps,
      @Nullable String condition,
      @Nullable String onTrue,
      @Nullable String onFalse,
      @JsonProperty("switch") @Nullable String variable,
      Map<String, String> cases,
      Map<String, Record> stepExtensions) {}

  record Agent(
      String type,
      String name,
      @Nullable String description,
      @Nullable ContactPart contact,
      Map<String, AgentExtension> agentTargetExtensions) {}

  record ContactPart(
      Map<String, String> email, Map<String, String> phone, @Nullable String contactDetails) {}

  record Marking(String type, String id, String createdBy, String created, String tlpv2Level) {}

  record Extension(
      String type,
      String name,
      String description,
      String createdBy,
      String schema,
      String version) {}

  /** What CACAO has no place for in an agent: which team it is. */
  record AgentExtension(String teamId, @Nullable String abbreviation) {}

  /** A text in several languages, the original first. */
  record TextPart(Map<String, String> languages) {}

  /** What CACAO has no place for in a playbook. Teams are named by the ids of their agents. */
  record RunbookExtension(
      String runbookId,
      String process,
      String owner,
      @Nullable String sharingLabel,
      List<String> services,
      List<String> models,
      @Nullable TextPart purpose,
      List<String> triggers,
      List<String> preconditions,
      List<PhasePart> phases,
      List<String> stepOrder,
      List<RungPart> escalation,
      @Nullable ControlPart control) {}

  record PhasePart(String phase, List<String> exitCriteria) {}

  record RungPart(
      String after,
      @Nullable String team,
      @Nullable PersonPart person,
      @Nullable String means,
      @Nullable String note) {}

  record PersonPart(
      String name, @Nullable String role, @Nullable String email, @Nullable String phone) {}

  record ControlPart(
      @Nullable String owner,
      @Nullable PersonPart approver,
      @Nullable String approverTeam,
      @Nullable String approved,
      @Nullable String reviewed,
      @Nullable String reviewDue,
      @Nullable String version,
      @Nullable String status,
      @Nullable String supersededBy) {}

  /**
   * What CACAO has no place for in the step that does the work of a step of a runbook.
   *
   * @param team the team of a step that has no agent
   * @param withoutTeam whether no team is named but those by model
   * @param timeOut the time-out, where it is no whole number of milliseconds
   * @param commands the commands of a step that has none of its own
   * @param withoutCommands whether the command only repeats the title
   * @param namesNext whether the next step is named though it is the following one
   */
  record WorkExtension(
      String stepId,
      String phase,
      @Nullable String team,
      @Nullable Boolean withoutTeam,
      Map<String, String> teamByModel,
      List<String> responsible,
      List<String> consulted,
      List<String> informed,
      @Nullable String layer,
      @Nullable String target,
      @Nullable String timeOut,
      @Nullable TextPart text,
      List<String> commands,
      @Nullable Boolean withoutCommands,
      List<String> evidence,
      List<String> sets,
      @Nullable AwaitPart awaits,
      @Nullable String runbookId,
      @Nullable NotifyPart notification,
      @Nullable String handOver,
      @Nullable Boolean namesNext) {}

  record AwaitPart(@Nullable String duration, @Nullable String until) {}

  record NotifyPart(List<String> duties, @Nullable String legal) {}

  record ConditionPart(
      List<String> severities, List<String> services, List<String> models, List<String> data) {}

  /**
   * What a step is for that only leads on.
   *
   * @param stepId the step of the runbook that it belongs to
   * @param part {@code guard}, {@code decision}, {@code parallel}, {@code way-back} or {@code end}
   * @param appliesWhen of a guard, where the step applies
   * @param atMost of a way back, how often it may be taken
   * @param answers of a decision, its answers
   * @param join of an end, the step at which parallel ways meet
   */
  record LeadExtension(
      String stepId,
      String part,
      @Nullable ConditionPart appliesWhen,
      @Nullable Long atMost,
      List<AnswerPart> answers,
      @Nullable String join) {}

  /**
   * An answer.
   *
   * @param option the key of its case
   */
  record AnswerPart(
      String option, String answer, @Nullable ConditionPart appliesWhen, @Nullable String note) {}
}
