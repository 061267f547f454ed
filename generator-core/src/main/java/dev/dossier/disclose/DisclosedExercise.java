package dev.dossier.disclose;

import dev.dossier.derive.ExerciseStanding;
import dev.dossier.model.Exercise;
import dev.dossier.model.SharingLabel;
import java.util.List;

/**
 * An exercise that this audience may see. Those who take part in it get {@link #handOut()} and
 * nothing else before it is over.
 */
public final class DisclosedExercise {

  private final Exercise exercise;
  private final SharingLabel label;
  private final DisclosedControl control;
  private final ExerciseStanding standing;
  private final List<DisclosedAction> actions;

  DisclosedExercise(
      Exercise exercise,
      SharingLabel label,
      DisclosedControl control,
      ExerciseStanding standing,
      List<DisclosedAction> actions) {
    this.exercise = exercise;
    this.label = label;
    this.control = control;
    this.standing = standing;
    this.actions = List.copyOf(actions);
  }

  /** The exercise with all that its facilitator knows. */
  public Exercise exercise() {
    return exercise;
  }

  /** What those who take part may know beforehand. */
  public DisclosedHandOut handOut() {
    return DisclosedHandOut.of(exercise, label, control);
  }

  /** How far it is. */
  public ExerciseStanding standing() {
    return standing;
  }

  /** What is done about what it showed. */
  public List<DisclosedAction> actions() {
    return actions;
  }

  /** The label of every document about it: AMBER+STRICT, or its own where that is stricter. */
  public SharingLabel label() {
    return label;
  }

  /** Who answers for it: as it states itself, else the organisation's default. */
  public DisclosedControl control() {
    return control;
  }
}
