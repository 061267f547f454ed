package dev.dossier.page;

import dev.dossier.model.Exercise;
import dev.dossier.model.Inject;
import dev.dossier.model.Prose;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who take part in an exercise learn while it runs.
 *
 * @param number its number, from 1
 * @param id the place of the inject in the document
 * @param at when, counted from the beginning, such as {@code 1 h 10 min}
 * @param to who learns it
 * @param from who or what tells it; absent where that is left open
 * @param text what is told
 * @param expected the steps that it should lead to
 * @param note what the facilitator should watch for
 */
public record ExerciseInject(
    int number,
    String id,
    String at,
    Anchor to,
    @Nullable String from,
    Prose text,
    List<ExpectedStep> expected,
    @Nullable Prose note) {

  public ExerciseInject {
    expected = List.copyOf(expected);
  }

  /**
   * A step of the runbook that an inject should lead to.
   *
   * @param step its number and title
   * @param teams the accountable teams
   * @param target time within which it should be done; absent where none is set
   */
  public record ExpectedStep(Anchor step, List<Anchor> teams, @Nullable String target) {

    public ExpectedStep {
      teams = List.copyOf(teams);
    }
  }

  static List<ExerciseInject> of(Exercise exercise, PageContext context) {
    return Numbered.list(
        exercise.injects(), (number, inject) -> of(number, inject, exercise, context));
  }

  private static ExerciseInject of(
      int number, Inject inject, Exercise exercise, PageContext context) {
    return new ExerciseInject(
        number,
        "inject-" + inject.id(),
        TimeText.duration(inject.at()),
        inject.to() == null ? new Anchor("Everybody", null) : context.team(inject.to()),
        inject.from(),
        inject.text(),
        inject.expected().stream().map(step -> expected(step, exercise, context)).toList(),
        PageContext.text(inject.note()));
  }

  private static ExpectedStep expected(StepId id, Exercise exercise, PageContext context) {
    var runbook = context.corpus().runbooks().get(exercise.runbook());
    List<RunbookStep> steps = runbook == null ? List.of() : runbook.runbook().steps();
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(
            step ->
                new ExpectedStep(
                    context.step(exercise.runbook(), id),
                    accountable(step, exercise, context),
                    step.target() == null ? null : TimeText.duration(step.target())))
        .orElseGet(() -> new ExpectedStep(new Anchor(id.value(), null), List.of(), null));
  }

  private static List<Anchor> accountable(
      RunbookStep step, Exercise exercise, PageContext context) {
    var own = exercise.model() == null ? null : step.team(exercise.model());
    return own == null
        ? context.teams(List.copyOf(step.accountable()))
        : List.of(context.team(own));
  }
}
