package dev.dossier.page;

import dev.dossier.model.DutyId;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What makes a step of a runbook more than a plain action: what it waits for, calls or notifies.
 */
final class StepDetails {

  private final PageContext context;
  private final Function<StepId, Anchor> links;
  private final Anchor escalation;

  /**
   * @param links leads to a step of the same runbook
   * @param escalation leads to its escalation ladder, where it has one
   */
  StepDetails(PageContext context, Function<StepId, Anchor> links, Anchor escalation) {
    this.context = context;
    this.links = links;
    this.escalation = escalation;
  }

  List<LinkedFact> of(RunbookStep step) {
    List<LinkedFact> facts = new ArrayList<>();
    StepConditionText conditions = new StepConditionText(context);
    if (step.when() != null) {
      facts.add(
          LinkedFact.of(
              "Applies", "Only " + conditions.of(step.when()) + "; else it is passed over"));
    }
    step.teams()
        .forEach(
            (model, team) ->
                facts.add(LinkedFact.of("In " + conditions.model(model), context.team(team))));
    if (step.action() instanceof StepAction.Fork fork) {
      facts.add(
          new LinkedFact(
              "Begun at the same time", fork.parallel().branches().stream().map(links).toList()));
      facts.add(LinkedFact.of("All are done before", links.apply(fork.parallel().join())));
    } else if (step.action() instanceof StepAction.Pause pause) {
      facts.add(
          pause.await().duration() == null
              ? LinkedFact.of("Wait until", String.valueOf(pause.await().until()))
              : LinkedFact.of("Wait for", TimeText.duration(pause.await().duration())));
    } else if (step.action() instanceof StepAction.Call call) {
      facts.add(LinkedFact.of("Follow the runbook", context.runbook(call.runbook())));
    } else if (step.action() instanceof StepAction.HandOver handOver) {
      facts.add(LinkedFact.of("Hand over to", context.team(handOver.to())));
    } else if (step.action() instanceof StepAction.Notify notify) {
      notify(notify, facts);
    }
    if (step.timeOut() != null) {
      facts.add(
          LinkedFact.of(
              "Not done within " + TimeText.duration(step.timeOut()),
              step.onTimeOut() == null ? escalation : links.apply(step.onTimeOut())));
    }
    return facts;
  }

  private void notify(StepAction.Notify notify, List<LinkedFact> facts) {
    if (notify.notification().duties().isEmpty()) {
      facts.add(LinkedFact.of("Notify", "The first notification under every regime that applies"));
    }
    for (DutyId id : notify.notification().duties()) {
      context.corpus().regimes().values().stream()
          .flatMap(regime -> regime.duties().stream())
          .filter(duty -> duty.id().equals(id))
          .findFirst()
          .ifPresent(duty -> facts.add(LinkedFact.of(duty.name().text(), limit(duty))));
    }
    if (notify.notification().legal() != null) {
      facts.add(LinkedFact.of("Legal consultation", context.team(notify.notification().legal())));
    }
  }

  private static String limit(NotificationDuty duty) {
    return Words.capitalised(duty.limit().wording().text());
  }
}
