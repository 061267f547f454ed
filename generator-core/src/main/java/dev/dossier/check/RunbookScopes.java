package dev.dossier.check;

import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.model.Corpus;
import dev.dossier.model.Exercise;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.TickedStep;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says where the names are defined that runbooks and records of their use mention: steps in the
 * runbook, layers and service models in the matrices of its services.
 */
final class RunbookScopes {

  private final Corpus corpus;

  RunbookScopes(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The steps of the runbook around the visited name, or of the one that was followed. */
  Optional<Scope> steps(Visit<Id> visit) {
    Optional<Runbook> around = visit.within(Runbook.class);
    if (around.isPresent()) {
      return around.map(runbook -> steps(runbook, "this runbook"));
    }
    Optional<RunbookId> other =
        visit
            .within(TickedStep.class)
            .flatMap(ticked -> Optional.ofNullable(ticked.runbook()))
            .or(() -> visit.within(Exercise.class).map(Exercise::runbook))
            .or(
                () ->
                    visit
                        .within(Incident.class)
                        .flatMap(incident -> Optional.ofNullable(incident.runbook())));
    return other
        .flatMap(id -> Optional.ofNullable(corpus.runbooks().get(id)))
        .map(runbook -> steps(runbook.value(), runbook.file()));
  }

  private static Scope steps(Runbook runbook, String place) {
    return new Scope(runbook.steps().stream().map(RunbookStep::id).toList(), place);
  }

  /** The injects of an exercise. */
  Optional<Scope> injects(Visit<Id> visit) {
    return visit
        .within(Exercise.class)
        .map(
            exercise ->
                new Scope(
                    exercise.injects().stream().map(each -> each.id()).toList(), "this exercise"));
  }

  /** The layers of the services of a runbook. */
  Optional<Scope> layers(Visit<Id> visit) {
    return matrices(visit)
        .map(
            matrices -> {
              List<LayerId> layers =
                  matrices.stream()
                      .flatMap(each -> each.value().layers().stream())
                      .map(Layer::id)
                      .distinct()
                      .toList();
              return new Scope(layers, place(matrices));
            });
  }

  /** The service models of the services of a runbook or an exercise. */
  Optional<Scope> models(Visit<Id> visit) {
    return matrices(visit)
        .map(
            matrices -> {
              List<ServiceModelId> models =
                  matrices.stream()
                      .flatMap(each -> each.value().models().stream())
                      .map(ServiceModel::id)
                      .distinct()
                      .toList();
              return new Scope(models, place(matrices));
            });
  }

  private static String place(Collection<Located<ResponsibilityMatrix>> matrices) {
    return matrices.size() == 1
        ? matrices.iterator().next().file()
        : "the matrices of its services";
  }

  /** The matrices of the services; empty where one of them is not known. */
  private Optional<List<Located<ResponsibilityMatrix>>> matrices(Visit<Id> visit) {
    List<ServiceId> stated =
        visit
            .within(Runbook.class)
            .map(Runbook::services)
            .or(() -> visit.within(Exercise.class).map(Exercise::services))
            .orElseThrow();
    Collection<ServiceId> services = stated.isEmpty() ? corpus.services().keySet() : stated;
    List<Optional<Located<ResponsibilityMatrix>>> found =
        services.stream()
            .map(id -> Optional.ofNullable(corpus.services().get(id)))
            .map(
                service ->
                    service.flatMap(
                        each -> Optional.ofNullable(corpus.matrices().get(each.value().matrix()))))
            .distinct()
            .toList();
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(found.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }
}
