package dev.dossier.page;

import dev.dossier.derive.ExerciseStanding;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedExercise;
import dev.dossier.model.Exercise;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exercises, the latest first.
 *
 * @param frame what stands around it
 * @param rows the exercises
 * @param unrehearsed the runbooks that no recorded exercise has rehearsed
 */
public record ExerciseIndexPage(Frame frame, List<Row> rows, List<Anchor> unrehearsed)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("exercise-index", SiteSection.RESPONSE, "Exercises", ExerciseIndexPage::of)
          .where(corpus -> !corpus.exercises().isEmpty())
          .withGist(corpus -> "Runbooks rehearsed, and what came of it");

  public ExerciseIndexPage {
    rows = List.copyOf(rows);
    unrehearsed = List.copyOf(unrehearsed);
  }

  /**
   * An exercise.
   *
   * @param title its title
   * @param kind how it is held
   * @param date the day on which it is held
   * @param day the same as {@code 2026-09-17}
   * @param runbook the runbook that is rehearsed
   * @param standing how far it is
   * @param findings how much it showed and how much is still to be done about it
   * @param documents its documents
   */
  public record Row(
      String title,
      String kind,
      String date,
      String day,
      Anchor runbook,
      String standing,
      String findings,
      List<Anchor> documents) {

    public Row {
      documents = List.copyOf(documents);
    }
  }

  private static ExerciseIndexPage of(DisclosedCorpus corpus, PageContext context) {
    Set<?> rehearsed =
        corpus.exercises().values().stream()
            .filter(each -> each.standing() == ExerciseStanding.HELD)
            .map(each -> each.exercise().runbook())
            .collect(Collectors.toSet());
    return new ExerciseIndexPage(
        context.frame(
            "Exercises",
            context.strictest(corpus.exercises().values().stream().map(DisclosedExercise::label))),
        corpus.exercises().values().stream()
            .sorted(
                Comparator.comparing((DisclosedExercise each) -> each.exercise().date())
                    .reversed()
                    .thenComparing(each -> each.exercise().id().value()))
            .map(each -> row(each, context))
            .toList(),
        corpus.runbooks().values().stream()
            .filter(each -> !rehearsed.contains(each.runbook().id()))
            .sorted(TitleOrder.by(each -> each.runbook().title()))
            .map(each -> context.runbook(each.runbook().id()))
            .toList());
  }

  private static Row row(DisclosedExercise disclosed, PageContext context) {
    Exercise exercise = disclosed.exercise();
    long open = ExerciseFacts.open(disclosed.actions());
    return new Row(
        exercise.title(),
        ExerciseFacts.shortKind(exercise.kind()),
        context.time().date(exercise.date()),
        exercise.date().toString(),
        context.runbook(exercise.runbook()),
        ExerciseFacts.standing(disclosed.standing()),
        disclosed.standing() != ExerciseStanding.HELD
            ? "None yet"
            : Words.count(exercise.findings().size(), "finding")
                + ", "
                + (open == 0 ? "no open action" : Words.count((int) open, "open action")),
        ExerciseDocuments.others("", exercise.id(), context));
  }
}
