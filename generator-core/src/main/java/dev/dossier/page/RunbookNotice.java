package dev.dossier.page;

import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification that a step of a runbook makes.
 *
 * @param step the number and title of the step, leading to it
 * @param duty what is fulfilled
 * @param limit until when; absent where that depends on the regimes that apply
 * @param recipients who is told; absent where that depends on the regimes that apply
 * @param target time within which the step should be done; absent where none is set
 * @param legal who is consulted; absent where nobody is
 */
public record RunbookNotice(
    Anchor step,
    String duty,
    @Nullable String limit,
    @Nullable String recipients,
    @Nullable String target,
    @Nullable Anchor legal) {

  static List<RunbookNotice> of(Runbook runbook, PageContext context) {
    List<RunbookNotice> notices = new ArrayList<>();
    for (int i = 0; i < runbook.steps().size(); i++) {
      RunbookStep step = runbook.steps().get(i);
      if (step.action() instanceof StepAction.Notify notify) {
        Anchor link = new Anchor((i + 1) + ". " + step.title(), "#step-" + step.id());
        var named = notify.notification().duties();
        if (named.isEmpty()) {
          notices.add(
              of(link, "The first notification under every regime that applies", step, context));
        }
        context.corpus().regimes().values().stream()
            .flatMap(regime -> regime.duties().stream())
            .filter(duty -> named.contains(duty.id()))
            .forEach(duty -> notices.add(of(link, duty, step, context)));
      }
    }
    return notices;
  }

  private static RunbookNotice of(Anchor link, String duty, RunbookStep step, PageContext context) {
    return new RunbookNotice(link, duty, null, null, target(step), legal(step, context));
  }

  private static RunbookNotice of(
      Anchor link, NotificationDuty duty, RunbookStep step, PageContext context) {
    return new RunbookNotice(
        link,
        duty.name().text(),
        Words.capitalised(duty.limit().wording().text()),
        Words.capitalised(TextList.of(duty.recipients().stream().map(Words::recipients).toList())),
        target(step),
        legal(step, context));
  }

  private static @Nullable String target(RunbookStep step) {
    return step.target() == null ? null : TimeText.duration(step.target());
  }

  private static @Nullable Anchor legal(RunbookStep step, PageContext context) {
    return step.notification() == null || step.notification().legal() == null
        ? null
        : context.team(step.notification().legal());
  }
}
