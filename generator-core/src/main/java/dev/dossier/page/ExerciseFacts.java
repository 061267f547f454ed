package dev.dossier.page;

import dev.dossier.derive.ExerciseStanding;
import dev.dossier.disclose.DisclosedAction;
import dev.dossier.disclose.DisclosedHandOut;
import dev.dossier.model.ActionState;
import dev.dossier.model.ExerciseKind;
import dev.dossier.model.Person;
import java.util.ArrayList;
import java.util.List;

/** What all documents about an exercise say of it, in words. */
final class ExerciseFacts {

  private ExerciseFacts() {}

  /** When and how it is held, and about what. */
  static List<LinkedFact> of(DisclosedHandOut exercise, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(
        LinkedFact.of(
            "Held",
            context.time().date(exercise.date())
                + exercise
                    .duration()
                    .map(duration -> ", for " + TimeText.duration(duration))
                    .orElse("")));
    facts.add(LinkedFact.of("Kind", kind(exercise.kind())));
    exercise
        .facilitator()
        .ifPresent(facilitator -> facts.add(LinkedFact.of("Facilitator", name(facilitator))));
    facts.add(LinkedFact.of("Runbook", context.runbook(exercise.runbook())));
    if (!exercise.services().isEmpty()) {
      facts.add(
          new LinkedFact("Services", exercise.services().stream().map(context::service).toList()));
    }
    StepConditionText conditions = new StepConditionText(context);
    exercise
        .model()
        .ifPresent(model -> facts.add(LinkedFact.of("Service model", conditions.model(model))));
    exercise
        .severity()
        .ifPresent(severity -> facts.add(LinkedFact.of("Severity", context.severity(severity))));
    return facts;
  }

  static String name(Person person) {
    return person.role() == null ? person.name() : person.name() + ", " + person.role();
  }

  /** How many of {@code actions} are still to be done. */
  static long open(List<DisclosedAction> actions) {
    return actions.stream()
        .filter(
            each ->
                each.action().state() == ActionState.OPEN
                    || each.action().state() == ActionState.IN_PROGRESS)
        .count();
  }

  private static String kind(ExerciseKind kind) {
    return shortKind(kind)
        + switch (kind) {
          case TABLETOP -> ": talked through at a table";
          case WALKTHROUGH -> ": each step shown on the real tools";
          case FUNCTIONAL -> ": single teams act on systems set apart for it";
          case FULL_SCALE -> ": all teams act as in an incident";
        };
  }

  static String shortKind(ExerciseKind kind) {
    return switch (kind) {
      case TABLETOP -> "Tabletop";
      case WALKTHROUGH -> "Walkthrough";
      case FUNCTIONAL -> "Functional";
      case FULL_SCALE -> "Full scale";
    };
  }

  static String standing(ExerciseStanding standing) {
    return switch (standing) {
      case PLANNED -> "Planned";
      case UNRECORDED -> "Date has passed, nothing recorded";
      case HELD -> "Held and recorded";
    };
  }
}
