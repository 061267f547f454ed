package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Boundaries;
import dev.dossier.model.BoundaryColumn;
import dev.dossier.model.BoundaryRow;
import dev.dossier.model.Prose;
import dev.dossier.model.TeamKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in which phase: phase by kind of team.
 *
 * @param frame what stands around it
 * @param tables one table for each process
 */
public record OperationalBoundariesPage(Frame frame, List<Table> tables) implements Page {

  static final String TITLE = "Operational boundaries";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(
              "operational-boundaries", SiteSection.RESPONSE, TITLE, OperationalBoundariesPage::of)
          .where(corpus -> !corpus.organization().boundaries().isEmpty())
          .withGist(corpus -> "Which kind of team does what in which phase");

  public OperationalBoundariesPage {
    tables = List.copyOf(tables);
  }

  /**
   * The table of one process.
   *
   * @param process the process
   * @param introduction how to read it
   * @param columns the kinds of teams
   * @param rows the phases
   */
  public record Table(Anchor process, Prose introduction, List<Column> columns, List<Row> rows) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A kind of team.
   *
   * @param title its heading
   * @param description what such teams have in common
   * @param teams its teams
   */
  public record Column(String title, @Nullable Prose description, List<Anchor> teams) {

    public Column {
      teams = List.copyOf(teams);
    }
  }

  /**
   * A phase.
   *
   * @param phase the phase
   * @param cells what each kind of team does
   */
  public record Row(Anchor phase, List<Activities> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a kind of team does in a phase.
   *
   * @param column heading of its column
   * @param activities what it does
   */
  public record Activities(String column, List<String> activities) {

    public Activities {
      activities = List.copyOf(activities);
    }

    static List<Activities> of(BoundaryRow row, Boundaries boundaries) {
      return boundaries.columns().stream()
          .map(
              column ->
                  new Activities(
                      column.title(), row.activities().getOrDefault(column.kind(), List.of())))
          .toList();
    }
  }

  private static OperationalBoundariesPage of(DisclosedCorpus corpus, PageContext context) {
    return new OperationalBoundariesPage(
        context.frame(TITLE),
        corpus.organization().boundaries().stream().map(each -> table(each, context)).toList());
  }

  private static Table table(Boundaries boundaries, PageContext context) {
    return new Table(
        context.process(boundaries.process()),
        boundaries.introduction(),
        boundaries.columns().stream().map(column -> column(column, context)).toList(),
        boundaries.rows().stream()
            .map(
                row ->
                    new Row(
                        context.phase(boundaries.process(), row.phase()),
                        Activities.of(row, boundaries)))
            .toList());
  }

  private static Column column(BoundaryColumn column, PageContext context) {
    return new Column(
        column.title(),
        context.corpus().organization().teamKinds().stream()
            .filter(kind -> kind.id().equals(column.kind()))
            .findFirst()
            .map(TeamKind::description)
            .map(PageContext::text)
            .orElse(null),
        context.corpus().teams().values().stream()
            .filter(team -> team.kind().equals(column.kind()) && team.partOf() == null)
            .map(team -> context.team(team.id()))
            .toList());
  }
}
