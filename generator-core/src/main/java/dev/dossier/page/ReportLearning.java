package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Cause;
import dev.dossier.model.CauseKind;
import dev.dossier.model.Prose;
import dev.dossier.model.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an incident happened and what was learned from it.
 *
 * @param rootCauses without which it would not have happened
 * @param contributing what made it likelier or worse
 * @param reviewed whether the review of the response was recorded
 * @param wentWell what went well
 * @param wentBadly what went badly
 * @param luck what was luck
 * @param phaseTerm what the process calls its parts
 * @param lessons lessons, in the order of the phases they change
 */
public record ReportLearning(
    List<CauseItem> rootCauses,
    List<CauseItem> contributing,
    boolean reviewed,
    List<Prose> wentWell,
    List<Prose> wentBadly,
    List<Prose> luck,
    String phaseTerm,
    List<LessonItem> lessons) {

  public ReportLearning {
    rootCauses = List.copyOf(rootCauses);
    contributing = List.copyOf(contributing);
    wentWell = List.copyOf(wentWell);
    wentBadly = List.copyOf(wentBadly);
    luck = List.copyOf(luck);
    lessons = List.copyOf(lessons);
  }

  /**
   * A cause.
   *
   * @param title the cause in a few words
   * @param description how it came about
   */
  public record CauseItem(String title, @Nullable Prose description) {}

  /**
   * A lesson.
   *
   * @param text the lesson
   * @param phase the phase it changes
   * @param runbook the runbook it changes
   */
  public record LessonItem(Prose text, @Nullable Anchor phase, @Nullable Anchor runbook) {}

  static ReportLearning of(DisclosedIncident incident, PageContext context) {
    Review review = incident.record().review();
    PhaseNames phases = new PhaseNames(incident.record().process(), context);
    return new ReportLearning(
        causes(incident.record().causes(), CauseKind.ROOT),
        causes(incident.record().causes(), CauseKind.CONTRIBUTING),
        review != null,
        review == null ? List.of() : review.wentWell(),
        review == null ? List.of() : review.wentBadly(),
        review == null ? List.of() : review.luck(),
        phases.term(),
        incident.record().lessons().stream()
            .sorted(
                java.util.Comparator.comparingInt(
                    each ->
                        each.phase() == null ? Integer.MAX_VALUE : phases.position(each.phase())))
            .map(
                each ->
                    new LessonItem(
                        each.text(),
                        each.phase() == null ? null : phases.phase(each.phase()),
                        each.runbook() == null ? null : context.runbook(each.runbook())))
            .toList());
  }

  private static List<CauseItem> causes(List<Cause> causes, CauseKind kind) {
    return causes.stream()
        .filter(each -> each.kind() == kind)
        .map(each -> new CauseItem(each.title(), PageContext.text(each.description())))
        .toList();
  }
}
