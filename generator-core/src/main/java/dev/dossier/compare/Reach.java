package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Layer;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.Task;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says which services a difference in a matrix reaches. */
final class Reach {

  private final States states;

  Reach(States states) {
    this.states = states;
  }

  /**
   * The services of both states that follow the matrix within which {@code difference} lies; none
   * elsewhere.
   */
  List<Part> of(Difference difference) {
    Record record = difference.beforeWithin().get(0);
    if (!(record instanceof ResponsibilityMatrix before)
        || !(difference.afterWithin().get(0) instanceof ResponsibilityMatrix after)) {
      return List.of();
    }
    boolean came = difference.isEntry() && difference.before() == null;
    boolean went = difference.isEntry() && difference.after() == null;
    return Stream.concat(
            came
                ? Stream.of()
                : following(states.before().corpus().services().values(), before, difference),
            went
                ? Stream.of()
                : following(states.after().corpus().services().values(), after, difference))
        .map(each -> each.service().id())
        .filter(states.before().corpus().services()::containsKey)
        .filter(states.after().corpus().services()::containsKey)
        .distinct()
        .sorted(Comparator.comparing(id -> states.names().of(id)))
        .map(id -> new Part("service", id.value(), states.names().of(id)))
        .toList();
  }

  /** The services that follow the one matrix in the earlier state and the other in the later. */
  List<Part> of(Succession succession) {
    return states.before().corpus().services().values().stream()
        .filter(each -> each.matrix().id().equals(succession.before().id()))
        .map(each -> states.after().corpus().services().get(each.service().id()))
        .filter(each -> each != null && each.matrix().id().equals(succession.after().id()))
        .map(each -> new Part("service", each.service().id().value(), each.service().name()))
        .sorted(Comparator.comparing(Part::name))
        .toList();
  }

  private static Stream<DisclosedService> following(
      Collection<DisclosedService> services, ResponsibilityMatrix matrix, Difference difference) {
    Predicate<DisclosedService> concerned = concerned(difference);
    return services.stream()
        .filter(service -> service.matrix().id().equals(matrix.id()))
        .filter(concerned);
  }

  private static Predicate<DisclosedService> concerned(Difference difference) {
    if (difference.isEntry()) {
      if (difference.entry() instanceof ServiceModel model) {
        return service -> service.model().id().equals(model.id());
      }
      if (difference.entry() instanceof Task task) {
        return service -> hasTask(service, difference, task);
      }
    }
    if (difference.within(Task.class).isPresent()) {
      Task task = difference.within(Task.class).get();
      return service -> hasTask(service, difference, task);
    }
    if (difference.within(ServiceModel.class).isPresent()) {
      ServiceModel model = difference.within(ServiceModel.class).get();
      return service -> service.model().id().equals(model.id());
    }
    boolean ofParts = !difference.parts().isEmpty();
    return service -> ofParts;
  }

  /** Whether the task's side has a part in the layer, so that the task holds. */
  private static boolean hasTask(DisclosedService service, Difference difference, Task task) {
    List<Layer> layers = difference.eachWithin(Layer.class);
    return service.cells().stream()
        .filter(cell -> layers.stream().anyMatch(each -> each.id().equals(cell.layer().id())))
        .anyMatch(cell -> cell.cell().owner().includes(task.side()));
  }
}
