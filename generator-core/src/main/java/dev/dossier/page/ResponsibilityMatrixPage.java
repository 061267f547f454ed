package dev.dossier.page;

import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Cell;
import dev.dossier.model.Layer;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.ServiceModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility matrix: who owns which layer in which service model.
 *
 * @param frame what stands around it
 * @param introduction how to read it
 * @param facts version and source
 * @param size how many layers and service models it has
 * @param legend the letters of its cells
 * @param columns the service models, left to right
 * @param rows the layers, top to bottom
 * @param vendors whose products stand in each column; empty where no column names any
 * @param shared the halves of shared layers
 * @param tables named services that take a column of it, a table for each service model
 * @param services those services one by one
 * @param notes what the table alone does not say
 * @param others other matrices
 * @param downloads responsibility for spreadsheets and other programs
 */
public record ResponsibilityMatrixPage(
    Frame frame,
    Prose introduction,
    List<Fact> facts,
    String size,
    List<OwnerMark> legend,
    List<Column> columns,
    List<Row> rows,
    List<String> vendors,
    List<Halves> shared,
    List<ServiceTable> tables,
    List<ServiceOwners> services,
    List<Prose> notes,
    List<Anchor> others,
    List<LinkedFact> downloads)
    implements Page {

  static final PageType<ResponsibilityMatrix> TYPE =
      new PageType<ResponsibilityMatrix>(
              "responsibility-matrix",
              SiteSection.RESPONSIBILITY,
              corpus -> List.copyOf(corpus.matrices().values()),
              matrix ->
                  new PageType.Identity(
                      matrix.id(), matrix.name(), Map.of("id", matrix.id().value())),
              ResponsibilityMatrixPage::of)
          .byTitle()
          .withGist(ResponsibilityMatrixPage::size);

  public ResponsibilityMatrixPage {
    facts = List.copyOf(facts);
    legend = List.copyOf(legend);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    vendors = List.copyOf(vendors);
    shared = List.copyOf(shared);
    tables = List.copyOf(tables);
    services = List.copyOf(services);
    notes = List.copyOf(notes);
    others = List.copyOf(others);
    downloads = List.copyOf(downloads);
  }

  /**
   * A service model.
   *
   * @param name its heading
   * @param longName name written out
   * @param description what the model means
   * @param owners the layers of each owner
   */
  public record Column(
      String name, @Nullable String longName, Prose description, List<Fact> owners) {

    public Column {
      owners = List.copyOf(owners);
    }
  }

  /**
   * A layer.
   *
   * @param name its heading
   * @param description what belongs to it
   * @param cells who owns it in each column
   */
  public record Row(String name, @Nullable Prose description, List<OwnerMark> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A shared layer, with what falls to whom.
   *
   * @param layer the layer
   * @param model the service model
   * @param customer the customer's half
   * @param provider the provider's half
   */
  public record Halves(
      String layer, String model, @Nullable Prose customer, @Nullable Prose provider) {}

  /**
   * A named service with the owners of its layers.
   *
   * @param page its name, leading to its page
   * @param model its service model
   * @param description what it does
   * @param team the service team that runs it
   * @param securityTeam the security team that responds for it
   * @param owners the layers of each owner
   * @param differences where it differs from its model
   */
  public record ServiceOwners(
      Anchor page,
      String model,
      Prose description,
      Anchor team,
      @Nullable Anchor securityTeam,
      List<Fact> owners,
      List<Difference> differences) {

    public ServiceOwners {
      owners = List.copyOf(owners);
      differences = List.copyOf(differences);
    }
  }

  /**
   * A layer on which a service differs from its model.
   *
   * @param layer the layer
   * @param owner who owns it
   * @param instead who owns it in the model
   * @param reason why it differs
   * @param customer the customer's half, where it is shared
   * @param provider the provider's half, where it is shared
   */
  public record Difference(
      String layer,
      String owner,
      String instead,
      @Nullable String reason,
      @Nullable Prose customer,
      @Nullable Prose provider) {}

  private static ResponsibilityMatrixPage of(ResponsibilityMatrix matrix, PageContext context) {
    List<Row> rows = matrix.layers().stream().map(layer -> row(layer, matrix)).toList();
    List<Fact> facts = new ArrayList<>();
    if (matrix.version() != null) {
      facts.add(Fact.of("Version", matrix.version()));
    }
    facts.addAll(context.source(matrix.source()));
    return new ResponsibilityMatrixPage(
        context.frame(matrix.name(), matrix),
        matrix.introduction(),
        facts,
        size(matrix),
        rows.stream().flatMap(row -> row.cells().stream()).distinct().toList(),
        matrix.models().stream().map(model -> column(model, matrix)).toList(),
        rows,
        vendors(matrix),
        matrix.layers().stream().flatMap(layer -> halves(layer, matrix)).toList(),
        ServiceTable.all(
            context.corpus().services().values().stream()
                .filter(service -> service.matrix().id().equals(matrix.id()))
                .toList(),
            context),
        context.corpus().services().values().stream()
            .filter(service -> service.matrix().id().equals(matrix.id()))
            .map(service -> service(service, context))
            .toList(),
        matrix.notes(),
        context.corpus().matrices().keySet().stream()
            .filter(id -> !id.equals(matrix.id()))
            .map(context::matrix)
            .toList(),
        context.downloads());
  }

  private static String size(ResponsibilityMatrix matrix) {
    return Words.count(matrix.layers().size(), "layer")
        + " in "
        + Words.count(matrix.models().size(), "service model");
  }

  private static Row row(Layer layer, ResponsibilityMatrix matrix) {
    return new Row(
        layer.name(),
        PageContext.text(layer.description()),
        matrix.models().stream()
            .map(model -> layer.owners().get(model.id()))
            .map(cell -> cell == null ? OwnerMark.UNSTATED : OwnerMark.of(cell.owner()))
            .toList());
  }

  private static Column column(ServiceModel model, ResponsibilityMatrix matrix) {
    return new Column(
        model.name(),
        model.longName(),
        model.description(),
        owners(matrix.layers(), Layer::name, layer -> layer.owners().get(model.id())));
  }

  private static <T> List<Fact> owners(
      List<T> all, Function<T, String> layer, Function<T, @Nullable Cell> cellOf) {
    Map<Owner, List<String>> layers = new EnumMap<>(Owner.class);
    for (T each : all) {
      Cell cell = cellOf.apply(each);
      if (cell != null) {
        layers.computeIfAbsent(cell.owner(), owner -> new ArrayList<>()).add(layer.apply(each));
      }
    }
    return layers.entrySet().stream()
        .map(entry -> Fact.of(Words.owner(entry.getKey()), String.join(", ", entry.getValue())))
        .toList();
  }

  private static List<String> vendors(ResponsibilityMatrix matrix) {
    return matrix.models().stream().allMatch(model -> model.vendor() == null)
        ? List.of()
        : matrix.models().stream()
            .map(model -> Objects.requireNonNullElse(model.vendor(), "\u2013"))
            .toList();
  }

  private static Stream<Halves> halves(Layer layer, ResponsibilityMatrix matrix) {
    return matrix.models().stream()
        .flatMap(
            model -> {
              Cell cell = layer.owners().get(model.id());
              return cell == null || cell.customer() == null && cell.provider() == null
                  ? Stream.empty()
                  : Stream.of(
                      new Halves(layer.name(), model.name(), cell.customer(), cell.provider()));
            });
  }

  private static ServiceOwners service(DisclosedService disclosed, PageContext context) {
    var service = disclosed.service();
    return new ServiceOwners(
        context.service(service.id()),
        disclosed.model().name(),
        service.description(),
        context.team(service.team()),
        service.securityTeam() == null ? null : context.team(service.securityTeam()),
        owners(disclosed.cells(), cell -> cell.layer().name(), EffectiveCell::cell),
        disclosed.cells().stream()
            .filter(cell -> cell.source() == CellSource.SERVICE)
            .map(ResponsibilityMatrixPage::difference)
            .toList());
  }

  private static Difference difference(EffectiveCell cell) {
    return new Difference(
        cell.layer().name(),
        Words.owner(cell.cell().owner()),
        cell.model() == null ? OwnerMark.UNSTATED.owner() : Words.owner(cell.model().owner()),
        cell.reason(),
        cell.cell().customer(),
        cell.cell().provider());
  }
}
