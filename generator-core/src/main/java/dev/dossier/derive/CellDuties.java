package dev.dossier.derive;

import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import dev.dossier.model.TaskId;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a service with what each side has to do on it. Tasks come from the layer of the
 * matrix, then from the service, then from the agreement; one with the id of an earlier one takes
 * its place. Those of a side that has no part in the layer do not hold.
 *
 * @param cell who owns the layer, and why
 * @param tasks the tasks that hold, in the order in which they are stated
 * @param idle the tasks that are stated and do not hold
 * @param runbook what to follow when the layer fails; absent if nobody states it
 */
public record CellDuties(
    EffectiveCell cell,
    List<EffectiveTask> tasks,
    List<EffectiveTask> idle,
    @Nullable RunbookId runbook) {

  public CellDuties {
    tasks = List.copyOf(tasks);
    idle = List.copyOf(idle);
  }

  /**
   * The layers of {@code service} with their duties, in the order of {@code matrix}.
   *
   * @param agreement the agreement with the customer; absent for all customers without one
   */
  public static List<CellDuties> all(
      Located<Service> service,
      Located<ResponsibilityMatrix> matrix,
      @Nullable Located<Agreement> agreement) {
    return EffectiveCell.all(service, matrix, agreement).stream()
        .map(cell -> of(cell, service, matrix, agreement))
        .toList();
  }

  private static CellDuties of(
      EffectiveCell cell,
      Located<Service> service,
      Located<ResponsibilityMatrix> matrix,
      @Nullable Located<Agreement> agreement) {
    LayerId layer = cell.layer().id();
    Statements stated = new Statements(service.value());
    int row = matrix.value().layers().indexOf(cell.layer());
    stated.add(cell.layer().tasks(), CellSource.CATALOGUE, matrix, "layers", row);
    stated.addAll(service.value().duties(), layer, CellSource.SERVICE, service);
    if (agreement != null) {
      int agreed = position(agreement.value(), service.value());
      if (agreed >= 0) {
        AgreedService terms = agreement.value().services().get(agreed);
        stated.addAll(terms.duties(), layer, CellSource.AGREEMENT, agreement, "services", agreed);
      }
    }
    Map<Boolean, List<EffectiveTask>> holding =
        stated.tasks.values().stream()
            .collect(Collectors.partitioningBy(task -> cell.cell().owner().includes(task.side())));
    return new CellDuties(
        cell,
        holding.getOrDefault(true, List.of()),
        holding.getOrDefault(false, List.of()),
        stated.runbook);
  }

  private static int position(Agreement agreement, Service service) {
    for (int i = 0; i < agreement.services().size(); i++) {
      if (agreement.services().get(i).service().equals(service.id())) {
        return i;
      }
    }
    return -1;
  }

  /** The same without the name of a runbook. */
  public CellDuties withoutRunbook() {
    return new CellDuties(cell, tasks, idle, null);
  }

  /** The tasks of {@code side}. */
  public List<EffectiveTask> tasks(Side side) {
    return tasks.stream().filter(task -> task.side() == side).toList();
  }

  /** Whether some level states a task with {@code id}, whether or not it holds. */
  public boolean states(TaskId id) {
    return Stream.concat(tasks.stream(), idle.stream())
        .anyMatch(task -> task.task().id().equals(id));
  }

  /** The task of {@code side} with {@code id}. */
  public Optional<EffectiveTask> task(Side side, TaskId id) {
    return tasks(side).stream().filter(task -> task.task().id().equals(id)).findFirst();
  }

  /** What the levels have stated so far. */
  private static final class Statements {

    private final Service service;
    private final Map<TaskId, EffectiveTask> tasks = new LinkedHashMap<>();
    private @Nullable RunbookId runbook;

    Statements(Service service) {
      this.service = service;
    }

    void addAll(
        List<LayerDuties> duties,
        LayerId layer,
        CellSource source,
        Located<?> record,
        Object... path) {
      for (int i = 0; i < duties.size(); i++) {
        if (duties.get(i).layer().equals(layer)) {
          List<Object> place = new ArrayList<>(List.of(path));
          place.add("duties");
          place.add(i);
          add(duties.get(i).tasks(), source, record, place.toArray());
          if (duties.get(i).runbook() != null) {
            runbook = duties.get(i).runbook();
          }
        }
      }
    }

    void add(List<Task> stated, CellSource source, Located<?> record, Object... path) {
      for (int i = 0; i < stated.size(); i++) {
        Task task = stated.get(i);
        List<Object> place = new ArrayList<>(List.of(path));
        place.add("tasks");
        place.add(i);
        tasks.put(
            task.id(), new EffectiveTask(task, team(task), source, record.at(place.toArray())));
      }
    }

    /** The team in charge of the provider's task: its own, or the one that runs the service. */
    private @Nullable TeamId team(Task task) {
      if (task.side() == Side.CUSTOMER) {
        return null;
      }
      return task.team() == null ? service.team() : task.team();
    }
  }
}
