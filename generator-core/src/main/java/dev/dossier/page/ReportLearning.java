package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Cause;
import dev.dossier.model.CauseKind;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ControlId;
import dev.dossier.model.Lesson;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Prose;
import dev.dossier.model.Review;
import java.util.ArrayList;
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
   * @param category what kind of cause it is; absent where that is not stated
   * @param description how it came about
   * @param whys the answers to why, from what was seen to the root
   */
  public record CauseItem(
      String title, @Nullable String category, @Nullable Prose description, List<Prose> whys) {

    public CauseItem {
      whys = List.copyOf(whys);
    }
  }

  /**
   * A lesson.
   *
   * @param text the lesson
   * @param changes what it changes: the phase, the runbook and the controls
   */
  public record LessonItem(Prose text, List<LinkedFact> changes) {

    public LessonItem {
      changes = List.copyOf(changes);
    }
  }

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
                        each.text(), changes(each, incident.record().process(), context)))
            .toList());
  }

  /** What a lesson of an incident of {@code process} changes. */
  static List<LinkedFact> changes(Lesson lesson, ProcessId process, PageContext context) {
    List<LinkedFact> changes = new ArrayList<>();
    if (lesson.phase() != null) {
      changes.add(
          LinkedFact.of(
              new PhaseNames(process, context).term().toLowerCase(java.util.Locale.ROOT),
              context.phase(process, lesson.phase())));
    }
    if (lesson.runbook() != null) {
      changes.add(LinkedFact.of("runbook", context.runbook(lesson.runbook())));
    }
    lesson
        .controls()
        .forEach(
            (framework, ids) -> {
              ControlFramework known = context.corpus().frameworks().get(framework);
              if (known != null) {
                changes.add(controls(known, ids, context));
              }
            });
    return changes;
  }

  private static LinkedFact controls(
      ControlFramework framework, List<ControlId> ids, PageContext context) {
    String page = context.href(ControlCoveragePage.TYPE.name(), framework.id()).orElse(null);
    return new LinkedFact(
        framework.shortName(),
        framework.controls().stream()
            .filter(control -> ids.contains(control.id()))
            .map(
                control ->
                    new Anchor(
                        control.label() + " " + control.title(),
                        page == null
                            ? null
                            : page + "#" + ControlCoveragePage.anchor(control.id())))
            .toList());
  }

  private static List<CauseItem> causes(List<Cause> causes, CauseKind kind) {
    return causes.stream()
        .filter(each -> each.kind() == kind)
        .map(
            each ->
                new CauseItem(
                    each.title(),
                    each.category(),
                    PageContext.text(each.description()),
                    each.whys()))
        .toList();
  }
}
