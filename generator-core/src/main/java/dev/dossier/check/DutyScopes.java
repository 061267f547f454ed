package dev.dossier.check;

import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Assessment;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Corpus;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.Id;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Task;
import dev.dossier.model.TaskAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says where the names of shared responsibility are defined: layers in the matrix of a service,
 * tasks on a layer, controls in a framework.
 */
final class DutyScopes {

  private final Corpus corpus;

  DutyScopes(Corpus corpus) {
    this.corpus = corpus;
  }

  Optional<Scope> layers(Visit<Id> visit) {
    if (visit.holder().record() instanceof Layer) {
      return succeeded(visit);
    }
    return service(visit).flatMap(this::matrix).map(DutyScopes::layers);
  }

  /**
   * The layers of the matrix that another succeeds; a layer may also succeed one of an earlier
   * state of its own matrix, which is not there to be looked at.
   */
  private Optional<Scope> succeeded(Visit<Id> visit) {
    return visit
        .within(ResponsibilityMatrix.class)
        .flatMap(matrix -> Optional.ofNullable(matrix.succeeds()))
        .flatMap(id -> Optional.ofNullable(corpus.matrices().get(id)))
        .map(DutyScopes::layers);
  }

  private static Scope layers(Located<ResponsibilityMatrix> matrix) {
    return new Scope(matrix.value().layers().stream().map(Layer::id).toList(), matrix.file());
  }

  /** The controls of the framework under whose id the visited control stands. */
  Optional<Scope> controls(Visit<Id> visit) {
    return Optional.ofNullable(visit.place().before())
        .map(RecordWalk.Place::step)
        .flatMap(key -> Optional.ofNullable(framework(key.toString())))
        .map(
            found ->
                new Scope(
                    found.value().controls().stream().map(each -> each.id()).toList(),
                    found.file()));
  }

  private @Nullable Located<ControlFramework> framework(String key) {
    return corpus.frameworks().get(new FrameworkId(key));
  }

  /** The tasks of the layer that an answer names, on every level that may state some. */
  Optional<Scope> tasks(Visit<Id> visit) {
    if (!(visit.holder().record() instanceof TaskAnswer answer)) {
      return Optional.empty();
    }
    Optional<Assessment> assessment = visit.within(Assessment.class);
    Located<Service> service = corpus.services().get(answer.service());
    if (service == null) {
      return Optional.empty();
    }
    Stream<Task> ofMatrix =
        matrix(answer.service()).stream()
            .flatMap(matrix -> matrix.value().layers().stream())
            .filter(layer -> layer.id().equals(answer.layer()))
            .flatMap(layer -> layer.tasks().stream());
    Stream<Task> ofService = on(service.value().duties(), answer.layer());
    Stream<Task> ofAgreement =
        assessment
            .flatMap(each -> Optional.ofNullable(each.agreement()))
            .flatMap(id -> Optional.ofNullable(corpus.agreements().get(id)))
            .flatMap(agreement -> agreement.value().on(answer.service()))
            .stream()
            .flatMap(agreed -> on(agreed.duties(), answer.layer()));
    return Optional.of(
        new Scope(
            Stream.of(ofMatrix, ofService, ofAgreement)
                .flatMap(tasks -> tasks)
                .map(Task::id)
                .toList(),
            "the layer " + answer.layer() + " of " + answer.service()));
  }

  private static Stream<Task> on(List<LayerDuties> duties, LayerId layer) {
    return duties.stream()
        .filter(each -> each.layer().equals(layer))
        .flatMap(each -> each.tasks().stream());
  }

  private Optional<ServiceId> service(Visit<Id> visit) {
    if (visit.holder().record() instanceof FailingLayer failing) {
      return Optional.of(failing.service());
    }
    if (visit.holder().record() instanceof TaskAnswer answer) {
      return Optional.of(answer.service());
    }
    return visit
        .within(AgreedService.class)
        .map(AgreedService::service)
        .or(() -> visit.within(Service.class).map(Service::id));
  }

  private Optional<Located<ResponsibilityMatrix>> matrix(ServiceId service) {
    return Optional.ofNullable(corpus.services().get(service))
        .flatMap(found -> Optional.ofNullable(corpus.matrices().get(found.value().matrix())));
  }
}
