package dev.dossier.page;

import dev.dossier.disclose.DisclosedControl;
import dev.dossier.disclose.DisclosedExercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.SharingLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that are made of one exercise: what they are called and how they lead on. */
final class ExerciseDocuments {

  /** The names of their pages with what they are. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("exercise-script", "facilitator’s script");
    NAMES.put("exercise-hand-out", "hand-out for participants");
    NAMES.put("exercise-form", "form for observations");
    NAMES.put("exercise-report", "report");
  }

  private ExerciseDocuments() {}

  /** A type of document that is made of every exercise. */
  static PageType<DisclosedExercise> type(
      String page, PageType.Factory<DisclosedExercise> factory) {
    return new PageType<DisclosedExercise>(
            page,
            null,
            corpus -> List.copyOf(corpus.exercises().values()),
            exercise -> identity(page, exercise.exercise().id(), exercise.exercise().title()),
            factory)
        .byTitle();
  }

  static PageType.Identity identity(String page, ExerciseId id, String title) {
    return new PageType.Identity(id, title(page, title), Map.of("id", id.value()));
  }

  /** The title of the document {@code page} about the exercise {@code title}. */
  static String title(String page, String title) {
    return title + ": " + NAMES.getOrDefault(page, page);
  }

  static Frame frame(String page, DisclosedExercise exercise, PageContext context) {
    return frame(
        page,
        exercise.exercise().id(),
        exercise.exercise().title(),
        exercise.label(),
        exercise.control(),
        context);
  }

  static Frame frame(
      String page,
      ExerciseId id,
      String title,
      SharingLabel label,
      DisclosedControl control,
      PageContext context) {
    return context.frame(
        title(page, title),
        label,
        id.value(),
        control,
        context.anchor("exercise-index", "Exercises"));
  }

  /** Links to the other documents of the exercise, those left out that are not made. */
  static List<Anchor> others(String page, ExerciseId id, PageContext context) {
    return NAMES.entrySet().stream()
        .filter(each -> !each.getKey().equals(page))
        .map(each -> context.anchor(each.getKey(), id, Words.capitalised(each.getValue())))
        .filter(each -> each.href() != null)
        .toList();
  }
}
