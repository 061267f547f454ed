package dev.dossier.export.oscal;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.oscal.Duty.TaskOnLayer;
import dev.dossier.export.oscal.Requirement.Contribution;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Layer;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says, control by control. The layers of the matrices are controls, each with one
 * contribution for every service that has it, so that no cell is lost; the controls of the
 * frameworks follow, with the tasks that serve them.
 */
final class Requirements {

  private final PlanScope scope;
  private final DutyText text;

  private Requirements(PlanScope scope) {
    this.scope = scope;
    this.text = new DutyText(scope);
  }

  /** Those of {@code scope}, in the order of its matrices and frameworks. */
  static List<Requirement> of(PlanScope scope) {
    Requirements requirements = new Requirements(scope);
    ControlNames names = new ControlNames(scope.corpus().frameworks().values());
    return Stream.concat(
            scope.corpus().matrices().values().stream().flatMap(requirements::layers),
            scope.corpus().frameworks().values().stream()
                .flatMap(framework -> requirements.controls(framework, names)))
        .filter(requirement -> !requirement.contributions().isEmpty())
        .toList();
  }

  private Stream<Requirement> layers(ResponsibilityMatrix matrix) {
    return matrix.layers().stream().map(layer -> layer(matrix, layer));
  }

  private Requirement layer(ResponsibilityMatrix matrix, Layer layer) {
    String key = key(matrix, layer);
    return new Requirement(
        ControlNames.of(matrix.id(), layer.id()),
        scope.uuid("requirement", key),
        scope.services().stream()
            .filter(service -> service.service().matrix().equals(matrix.id()))
            .map(service -> cell(service, layer, key))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Contribution> cell(DisclosedService service, Layer layer, String key) {
    return service.duties().stream()
        .filter(duties -> duties.cell().layer().id().equals(layer.id()))
        .findFirst()
        .map(duties -> cell(service, duties, key));
  }

  private Contribution cell(DisclosedService service, CellDuties duties, String key) {
    String path = key + "/" + service.service().id();
    List<Duty> parts = new ArrayList<>();
    for (Side side : List.of(Side.PROVIDER, Side.CUSTOMER)) {
      if (duties.cell().cell().owner().includes(side)) {
        List<TaskOnLayer> tasks = tasks(duties, side);
        parts.add(
            new Duty(
                side,
                scope.uuid(side.key(), path),
                side == Side.PROVIDER ? null : foundation(service, duties.cell().layer()),
                text.onLayer(side, duties.cell(), service, tasks),
                side == Side.PROVIDER ? service.service().team() : null,
                tasks));
      }
    }
    return new Contribution(
        service,
        scope.uuid("contribution", path),
        text.owner(duties.cell(), service),
        duties.cell().cell().owner(),
        parts);
  }

  private Stream<Requirement> controls(ControlFramework framework, ControlNames names) {
    return framework.controls().stream().map(control -> control(framework, control, names));
  }

  private Requirement control(ControlFramework framework, Control control, ControlNames names) {
    String key = "control/" + framework.id() + "/" + control.id();
    return new Requirement(
        names.of(framework, control),
        scope.uuid("requirement", key),
        scope.services().stream()
            .map(service -> served(service, framework, control, key))
            .filter(Objects::nonNull)
            .toList());
  }

  private @Nullable Contribution served(
      DisclosedService service, ControlFramework framework, Control control, String key) {
    List<TaskOnLayer> serving =
        service.duties().stream()
            .flatMap(duties -> tasks(duties).stream())
            .filter(
                task ->
                    task.task()
                        .task()
                        .controls()
                        .getOrDefault(framework.id(), List.of())
                        .contains(control.id()))
            .toList();
    if (serving.isEmpty()) {
      return null;
    }
    String path = key + "/" + service.service().id();
    return new Contribution(
        service,
        scope.uuid("contribution", path),
        text.together(serving),
        null,
        serving.stream().map(task -> duty(task, serving, service, path)).toList());
  }

  private Duty duty(
      TaskOnLayer task, List<TaskOnLayer> serving, DisclosedService service, String path) {
    return new Duty(
        task.task().side(),
        uuid(task, path),
        task.task().side() == Side.PROVIDER
            ? null
            : serving.stream()
                .filter(other -> other.task().side() == Side.PROVIDER)
                .filter(other -> other.layer().id().equals(task.layer().id()))
                .findFirst()
                .map(other -> uuid(other, path))
                .orElseGet(() -> foundation(service, task.layer())),
        text.task(task),
        task.task().team(),
        List.of(task));
  }

  /**
   * The provider's part on which the customer's part in {@code layer} rests: that in the same
   * layer, else in the nearest one below it, else above it.
   */
  private @Nullable UUID foundation(DisclosedService service, Layer layer) {
    List<Layer> layers = service.cells().stream().map(EffectiveCell::layer).toList();
    int row = layers.indexOf(layer);
    return Stream.concat(
            IntStream.range(row, layers.size()).boxed(),
            IntStream.rangeClosed(1, row).mapToObj(up -> row - up))
        .map(service.cells()::get)
        .filter(cell -> cell.cell().owner().includes(Side.PROVIDER))
        .findFirst()
        .map(
            cell ->
                scope.uuid(
                    Side.PROVIDER.key(),
                    key(service.matrix(), cell.layer()) + "/" + service.service().id()))
        .orElse(null);
  }

  private static String key(ResponsibilityMatrix matrix, Layer layer) {
    return "layer/" + matrix.id() + "/" + layer.id();
  }

  private UUID uuid(TaskOnLayer task, String path) {
    return scope.uuid(task.task().side().key(), path, task.layer().id(), task.id());
  }

  private static List<TaskOnLayer> tasks(CellDuties duties) {
    return on(duties.cell().layer(), duties.tasks());
  }

  private static List<TaskOnLayer> tasks(CellDuties duties, Side side) {
    return on(duties.cell().layer(), duties.tasks(side));
  }

  private static List<TaskOnLayer> on(Layer layer, List<EffectiveTask> tasks) {
    return tasks.stream().map(task -> new TaskOnLayer(layer, task)).toList();
  }
}
