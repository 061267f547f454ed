package dev.dossier.page;

import dev.dossier.derive.DueReview;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runbooks by the type of incident that they answer.
 *
 * @param frame what stands around it
 * @param groups the types of incidents that a runbook answers
 * @param unanswered the types that none answers
 */
public record RunbookIndexPage(Frame frame, List<Group> groups, List<String> unanswered)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("runbook-index", SiteSection.RESPONSE, "Runbooks", RunbookIndexPage::of)
          .where(corpus -> !corpus.runbooks().isEmpty())
          .withGist(corpus -> "What to do, by type of incident");

  public RunbookIndexPage {
    groups = List.copyOf(groups);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * The runbooks for one type of incident.
   *
   * @param title name of the type
   * @param description what belongs to it
   * @param runbooks the runbooks
   */
  public record Group(String title, @Nullable Prose description, List<Row> runbooks) {

    public Group {
      runbooks = List.copyOf(runbooks);
    }
  }

  /**
   * A runbook.
   *
   * @param runbook its title
   * @param process the process it follows
   * @param owner the team that keeps it right
   * @param steps how many steps it has
   * @param total what its targets add up to
   * @param review when it must be reviewed again
   */
  public record Row(
      Anchor runbook,
      Anchor process,
      Anchor owner,
      String steps,
      @Nullable String total,
      @Nullable String review) {}

  private static RunbookIndexPage of(DisclosedCorpus corpus, PageContext context) {
    List<Group> all =
        corpus.organization().incidentTypes().stream()
            .map(type -> group(type, corpus, context))
            .toList();
    return new RunbookIndexPage(
        context.frame(
            "Runbooks",
            context.strictest(corpus.runbooks().values().stream().map(DisclosedRunbook::label))),
        all.stream().filter(group -> !group.runbooks().isEmpty()).toList(),
        all.stream().filter(group -> group.runbooks().isEmpty()).map(Group::title).toList());
  }

  private static Group group(IncidentType type, DisclosedCorpus corpus, PageContext context) {
    return new Group(
        type.name(),
        PageContext.text(type.description()),
        corpus.runbooks().values().stream()
            .filter(each -> each.runbook().incidentTypes().contains(type.id()))
            .sorted(TitleOrder.by(each -> each.runbook().title()))
            .map(each -> row(each, context))
            .toList());
  }

  private static Row row(DisclosedRunbook disclosed, PageContext context) {
    var runbook = disclosed.runbook();
    var due = disclosed.control().stated().reviewDue();
    String review = due == null ? null : context.time().date(due);
    return new Row(
        context.runbook(runbook.id()),
        context.process(runbook.process()),
        context.team(runbook.owner()),
        Integer.toString(runbook.steps().size()),
        RunbookSteps.sum(runbook),
        disclosed.control().review().filter(DueReview::isOverdue).isPresent()
            ? review + ", overdue"
            : review);
  }
}
