package dev.dossier.page;

import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who owns the layers of the services of one service model. Tables are parted by model, and no
 * wider than what a sheet of paper and a telephone hold.
 *
 * @param title the service model, with the matrix where there are several
 * @param services the services, left to right
 * @param rows the layers, top to bottom
 */
public record ServiceTable(String title, List<Anchor> services, List<Row> rows) {

  private static final int WIDEST = 4;

  public ServiceTable {
    services = List.copyOf(services);
    rows = List.copyOf(rows);
  }

  /**
   * A layer.
   *
   * @param layer its heading
   * @param cells who owns it for each service
   */
  public record Row(String layer, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Who owns a layer of a service.
   *
   * @param mark the owner
   * @param by {@code model}, {@code service} or {@code agreement}: what decided
   */
  public record Cell(OwnerMark mark, String by) {}

  private record Key(String matrix, int position, String model) {

    static Key of(DisclosedService service) {
      return new Key(
          service.matrix().name(),
          service.matrix().models().indexOf(service.model()),
          service.model().name());
    }
  }

  /** Tables of {@code services}, by matrix and then in the order of its models. */
  static List<ServiceTable> all(List<DisclosedService> services, PageContext context) {
    Map<Key, List<DisclosedService>> groups =
        new TreeMap<>(Comparator.comparing(Key::matrix).thenComparing(Key::position));
    for (DisclosedService service : services) {
      groups.computeIfAbsent(Key.of(service), each -> new ArrayList<>()).add(service);
    }
    boolean several = groups.keySet().stream().map(Key::matrix).distinct().count() > 1;
    List<ServiceTable> tables = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          String title = several ? key.model() + ", " + key.matrix() : key.model();
          for (int from = 0; from < group.size(); from += WIDEST) {
            int to = Math.min(group.size(), from + WIDEST);
            tables.add(table(title, group.subList(from, to), context));
          }
        });
    return tables;
  }

  private static ServiceTable table(
      String title, List<DisclosedService> services, PageContext context) {
    List<Layer> layers = services.get(0).matrix().layers();
    return new ServiceTable(
        title,
        services.stream().map(each -> context.service(each.service().id())).toList(),
        layers.stream()
            .map(
                layer ->
                    new Row(
                        layer.name(),
                        services.stream().map(each -> cell(each, layer.id())).toList()))
            .toList());
  }

  private static Cell cell(DisclosedService service, LayerId layer) {
    return service.cells().stream()
        .filter(each -> each.layer().id().equals(layer))
        .findFirst()
        .map(ServiceTable::cell)
        .orElse(new Cell(OwnerMark.UNSTATED, CellSource.MODEL.key()));
  }

  private static Cell cell(EffectiveCell cell) {
    return new Cell(OwnerMark.of(cell.cell().owner()), cell.source().key());
  }
}
