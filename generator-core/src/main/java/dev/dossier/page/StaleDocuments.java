package dev.dossier.page;

import dev.dossier.derive.DueReview;
import dev.dossier.disclose.DisclosedControl;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents whose review is overdue or soon due, the longest overdue first.
 *
 * @param notice how many days before its date a review counts as soon due
 * @param rows the documents
 */
public record StaleDocuments(String notice, List<Row> rows) {

  public StaleDocuments {
    rows = List.copyOf(rows);
  }

  /**
   * A document.
   *
   * @param document the document
   * @param owner the team that keeps it right; absent if none is stated
   * @param due when its review is due
   * @param standing how far that is away
   * @param overdue whether the date has passed
   */
  public record Row(
      Anchor document, @Nullable Anchor owner, String due, String standing, boolean overdue) {}

  private record Found(Anchor document, DisclosedControl control, DueReview review) {

    static Optional<Found> of(Anchor document, DisclosedControl control) {
      return control
          .review()
          .filter(DueReview::isStale)
          .map(review -> new Found(document, control, review));
    }
  }

  static StaleDocuments of(DisclosedCorpus corpus, PageContext context) {
    List<Found> found = new ArrayList<>();
    Found.of(new Anchor("All documents without a date of their own", null), corpus.control())
        .ifPresent(found::add);
    corpus
        .ownControls()
        .forEach(
            (id, control) -> {
              Anchor document = context.record(id);
              if (document.href() != null) {
                Found.of(document, control).ifPresent(found::add);
              }
            });
    found.sort(
        Comparator.comparing((Found each) -> each.review().due())
            .thenComparing(each -> each.document().text()));
    return new StaleDocuments(
        Integer.toString(DueReview.NOTICE_DAYS),
        found.stream().map(each -> row(each, context)).toList());
  }

  private static Row row(Found found, PageContext context) {
    TeamId owner = found.control().stated().owner();
    DueReview review = found.review();
    return new Row(
        found.document(),
        owner == null ? null : context.team(owner),
        context.time().date(review.due()),
        standing(review.days()),
        review.isOverdue());
  }

  private static String standing(long days) {
    if (days == 0) {
      return "due today";
    }
    String distance = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days < 0 ? distance + " overdue" : "due in " + distance;
  }
}
