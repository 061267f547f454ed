package dev.dossier.page;

import dev.dossier.disclose.DisclosedExercise;
import dev.dossier.model.Exercise;
import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator of an exercise goes by.
 *
 * @param frame what stands around it
 * @param facts when and how it is held, and about what
 * @param objectives what is to be learned
 * @param participants who takes part
 * @param scenario what is told at the beginning
 * @param background what really happens in the scenario
 * @param injects what is told when and to whom, in order of time
 * @param documents the other documents of the exercise
 */
public record ExerciseScriptPage(
    Frame frame,
    List<LinkedFact> facts,
    List<String> objectives,
    List<ExerciseParticipant> participants,
    Prose scenario,
    @Nullable Prose background,
    List<ExerciseInject> injects,
    List<Anchor> documents)
    implements Page {

  private static final String NAME = "exercise-script";

  static final PageType<DisclosedExercise> TYPE =
      ExerciseDocuments.type(NAME, ExerciseScriptPage::of);

  public ExerciseScriptPage {
    facts = List.copyOf(facts);
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
    injects = List.copyOf(injects);
    documents = List.copyOf(documents);
  }

  private static ExerciseScriptPage of(DisclosedExercise disclosed, PageContext context) {
    Exercise exercise = disclosed.exercise();
    return new ExerciseScriptPage(
        ExerciseDocuments.frame(NAME, disclosed, context),
        ExerciseFacts.of(disclosed.handOut(), context),
        exercise.objectives(),
        ExerciseParticipant.of(exercise.participants(), context),
        exercise.scenario(),
        PageContext.text(exercise.background()),
        ExerciseInject.of(exercise, context),
        ExerciseDocuments.others(NAME, exercise.id(), context));
  }
}
