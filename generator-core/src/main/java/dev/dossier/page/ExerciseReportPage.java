package dev.dossier.page;

import dev.dossier.derive.ExerciseStanding;
import dev.dossier.derive.FollowedRunbook;
import dev.dossier.derive.Punctuality;
import dev.dossier.disclose.DisclosedExercise;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseFinding;
import dev.dossier.model.Inject;
import dev.dossier.model.InjectId;
import dev.dossier.model.Observation;
import dev.dossier.model.Prose;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on an exercise that was held.
 *
 * @param frame what stands around it
 * @param standing what came of it in a few figures
 * @param facts when and how it was held, and about what
 * @param objectives what was to be learned
 * @param participants who took part
 * @param scenario what was told at the beginning
 * @param background what really happened in the scenario
 * @param injects what was told when and to whom
 * @param followed the runbooks against what was done
 * @param observations what was seen, in order of time
 * @param findings what it showed
 * @param actions what is done about it
 * @param documents the other documents of the exercise
 */
public record ExerciseReportPage(
    Frame frame,
    List<Fact> standing,
    List<LinkedFact> facts,
    List<String> objectives,
    List<ExerciseParticipant> participants,
    Prose scenario,
    @Nullable Prose background,
    List<ExerciseInject> injects,
    List<RunbookReality> followed,
    List<Seen> observations,
    List<Finding> findings,
    ReportActions actions,
    List<Anchor> documents)
    implements Page {

  private static final String NAME = "exercise-report";

  static final PageType<DisclosedExercise> TYPE =
      ExerciseDocuments.type(NAME, ExerciseReportPage::of)
          .where(exercise -> exercise.standing() == ExerciseStanding.HELD);

  public ExerciseReportPage {
    standing = List.copyOf(standing);
    facts = List.copyOf(facts);
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
    injects = List.copyOf(injects);
    followed = List.copyOf(followed);
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
  }

  /**
   * Something that was seen.
   *
   * @param at when, counted from the beginning; absent where that is not recorded
   * @param about the step and the inject that it is about
   * @param text what was seen
   */
  public record Seen(@Nullable String at, List<Anchor> about, Prose text) {

    public Seen {
      about = List.copyOf(about);
    }
  }

  /**
   * What the exercise showed.
   *
   * @param title the finding in a few words
   * @param step the step it is about; absent where it is about none
   * @param text the finding at length
   */
  public record Finding(String title, @Nullable Anchor step, @Nullable Prose text) {}

  private static ExerciseReportPage of(DisclosedExercise disclosed, PageContext context) {
    Exercise exercise = disclosed.exercise();
    List<FollowedRunbook> followed = context.corpus().followed(disclosed);
    return new ExerciseReportPage(
        ExerciseDocuments.frame(NAME, disclosed, context),
        standing(disclosed, followed),
        ExerciseFacts.of(disclosed.handOut(), context),
        exercise.objectives(),
        ExerciseParticipant.of(exercise.participants(), context),
        exercise.scenario(),
        PageContext.text(exercise.background()),
        ExerciseInject.of(exercise, context),
        RunbookReality.of(followed, context),
        exercise.observations().stream()
            .sorted(
                Comparator.comparing(
                    Observation::at, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(each -> seen(each, exercise, context))
            .toList(),
        exercise.findings().stream().map(each -> finding(each, exercise, context)).toList(),
        ReportActions.of(disclosed.actions(), context),
        ExerciseDocuments.others(NAME, exercise.id(), context));
  }

  private static List<Fact> standing(DisclosedExercise exercise, List<FollowedRunbook> followed) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "Steps recorded",
            Integer.toString(followed.stream().mapToInt(each -> each.recorded().size()).sum())));
    facts.add(
        Fact.of(
            "Otherwise than the runbook",
            Integer.toString(followed.stream().mapToInt(each -> each.deviations().size()).sum())));
    facts.add(Fact.of("Findings", Integer.toString(exercise.exercise().findings().size())));
    long open = ExerciseFacts.open(exercise.actions());
    long overdue =
        exercise.actions().stream()
            .filter(each -> each.punctuality() == Punctuality.OVERDUE)
            .count();
    facts.add(Fact.of("Open actions", open + (overdue == 0 ? "" : ", " + overdue + " overdue")));
    return facts;
  }

  private static Seen seen(Observation observation, Exercise exercise, PageContext context) {
    List<Anchor> about = new ArrayList<>();
    if (observation.step() != null) {
      about.add(context.step(exercise.runbook(), observation.step()));
    }
    if (observation.inject() != null) {
      about.add(inject(observation.inject(), exercise));
    }
    return new Seen(
        observation.at() == null ? null : TimeText.duration(observation.at()),
        about,
        observation.text());
  }

  private static Anchor inject(InjectId id, Exercise exercise) {
    List<InjectId> ids = exercise.injects().stream().map(Inject::id).toList();
    return new Anchor("Inject " + (ids.indexOf(id) + 1), "#inject-" + id);
  }

  private static Finding finding(ExerciseFinding finding, Exercise exercise, PageContext context) {
    StepId step = finding.step();
    return new Finding(
        finding.title(),
        step == null ? null : context.step(exercise.runbook(), step),
        PageContext.text(finding.description()));
  }
}
