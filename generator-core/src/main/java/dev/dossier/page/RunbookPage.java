package dev.dossier.page;

import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A runbook.
 *
 * @param frame what stands around it
 * @param purpose what it achieves
 * @param facts which incidents it answers, its process, its owner, its services
 * @param triggers what makes somebody open it
 * @param preconditions what must be at hand
 * @param phaseTerm what its process calls its parts
 * @param chart its steps as a flowchart
 * @param steps its steps
 * @param checklists its steps by phase, to be ticked
 * @param roles which team does what
 * @param escalation whom to call when a step runs out of time
 * @param models who acts in which service model; absent where its services have none
 * @param notices the notifications that it makes, with their limits
 * @param budget how long these take at worst; absent where none can be compared with its limit
 * @param evidence what to keep, by step
 * @param total what the targets add up to, as a sentence; absent without targets
 * @param reading further reading
 */
public record RunbookPage(
    Frame frame,
    Prose purpose,
    List<LinkedFact> facts,
    List<String> triggers,
    List<String> preconditions,
    String phaseTerm,
    Flowchart chart,
    List<RunbookStepPart> steps,
    List<RunbookChecklist> checklists,
    List<RunbookRole> roles,
    List<EscalationPart> escalation,
    @Nullable RunbookModels models,
    List<RunbookNotice> notices,
    @Nullable RunbookBudget budget,
    List<Evidence> evidence,
    @Nullable String total,
    List<Anchor> reading)
    implements Page {

  static final PageType<DisclosedRunbook> TYPE =
      new PageType<DisclosedRunbook>(
              "runbook",
              null,
              corpus -> List.copyOf(corpus.runbooks().values()),
              runbook ->
                  new PageType.Identity(
                      runbook.runbook().id(),
                      runbook.runbook().title(),
                      Map.of(
                          "id", runbook.runbook().id().value(),
                          "label", PageContext.fileWord(runbook.label()))),
              RunbookPage::of)
          .byTitle()
          .inSequence(runbook -> "runbooks", PageType.ReadingOrder.AS_LISTED);

  public RunbookPage {
    facts = List.copyOf(facts);
    triggers = List.copyOf(triggers);
    preconditions = List.copyOf(preconditions);
    steps = List.copyOf(steps);
    checklists = List.copyOf(checklists);
    roles = List.copyOf(roles);
    escalation = List.copyOf(escalation);
    notices = List.copyOf(notices);
    evidence = List.copyOf(evidence);
    reading = List.copyOf(reading);
  }

  /**
   * What a step leaves behind.
   *
   * @param step its number and title, leading to it
   * @param items what to keep
   */
  public record Evidence(Anchor step, List<String> items) {

    public Evidence {
      items = List.copyOf(items);
    }
  }

  private static RunbookPage of(DisclosedRunbook disclosed, PageContext context) {
    Runbook runbook = disclosed.runbook();
    List<RunbookStepPart> steps = new RunbookSteps(runbook, context).parts();
    return new RunbookPage(
        context.frame(
            runbook.title(),
            disclosed.label(),
            runbook.id().value(),
            disclosed.control(),
            context.anchor("runbook-index", "Runbooks")),
        runbook.purpose(),
        facts(runbook, context),
        runbook.triggers(),
        runbook.preconditions(),
        new PhaseNames(runbook.process(), context).term(),
        RunbookChart.of(runbook, context),
        steps,
        RunbookChecklist.of(runbook, steps, context),
        RunbookRole.of(runbook, context),
        EscalationPart.of(runbook, context),
        RunbookModels.of(runbook, context),
        RunbookNotice.of(runbook, context),
        RunbookBudget.of(disclosed, context),
        steps.stream()
            .filter(step -> !step.evidence().isEmpty())
            .map(
                step ->
                    new Evidence(
                        new Anchor(step.number() + ". " + step.title(), "#" + step.id()),
                        step.evidence()))
            .toList(),
        RunbookSteps.total(runbook),
        context.reading(runbook.links()));
  }

  private static List<LinkedFact> facts(Runbook runbook, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(
        new LinkedFact(
            "Answers",
            runbook.incidentTypes().stream()
                .map(type -> new Anchor(context.incidentType(type), null))
                .toList()));
    facts.add(LinkedFact.of("Process", context.process(runbook.process())));
    facts.add(LinkedFact.of("Kept by", context.team(runbook.owner())));
    facts.add(
        runbook.services().isEmpty()
            ? LinkedFact.of("Services", "All services")
            : new LinkedFact(
                "Services",
                runbook.services().stream()
                    .map(id -> new Anchor(context.serviceName(id), null))
                    .toList()));
    facts.add(
        new LinkedFact(
            "Teams at work",
            runbook.steps().stream()
                .flatMap(step -> step.accountable().stream())
                .distinct()
                .map(context::team)
                .toList()));
    return facts;
  }
}
