package dev.dossier.page;

import dev.dossier.disclose.DisclosedExercise;
import java.util.List;

/**
 * The form on which an observer writes down what is seen in an exercise.
 *
 * @param frame what stands around it
 * @param facts when and how it is held, and about what
 * @param injects what is told when and to whom, with the steps to look out for
 * @param lines the numbers of the empty lines for anything else
 * @param objectives what is to be learned, each to be judged
 * @param documents the other documents of the exercise
 */
public record ExerciseFormPage(
    Frame frame,
    List<LinkedFact> facts,
    List<ExerciseInject> injects,
    List<String> lines,
    List<String> objectives,
    List<Anchor> documents)
    implements Page {

  private static final String NAME = "exercise-form";
  private static final List<String> LINES = List.of("1", "2", "3", "4", "5", "6", "7", "8");

  static final PageType<DisclosedExercise> TYPE =
      ExerciseDocuments.type(NAME, ExerciseFormPage::of);

  public ExerciseFormPage {
    facts = List.copyOf(facts);
    injects = List.copyOf(injects);
    lines = List.copyOf(lines);
    objectives = List.copyOf(objectives);
    documents = List.copyOf(documents);
  }

  private static ExerciseFormPage of(DisclosedExercise disclosed, PageContext context) {
    return new ExerciseFormPage(
        ExerciseDocuments.frame(NAME, disclosed, context),
        ExerciseFacts.of(disclosed.handOut(), context),
        ExerciseInject.of(disclosed.exercise(), context),
        LINES,
        disclosed.exercise().objectives(),
        ExerciseDocuments.others(NAME, disclosed.exercise().id(), context));
  }
}
