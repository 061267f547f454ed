package dev.dossier.check;

import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ControlId;
import dev.dossier.model.Corpus;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.Located;
import dev.dossier.model.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every control that a framework lists is served by a task. The frameworks of the catalogue are a
 * vocabulary from which everybody takes what is needed, so they are left out.
 */
final class ControlRules {

  private static final String CATALOGUE = "catalogue/";

  private ControlRules() {}

  static void check(Located<ControlFramework> record, Context context) {
    if (record.file().startsWith(CATALOGUE)) {
      return;
    }
    ControlFramework framework = record.value();
    Set<ControlId> served = new HashSet<>();
    tasks(context.corpus())
        .map(task -> task.controls().getOrDefault(framework.id(), List.of()))
        .forEach(served::addAll);
    for (int i = 0; i < framework.controls().size(); i++) {
      Control control = framework.controls().get(i);
      if (!served.contains(control.id())) {
        var span = record.at("controls", i, "id");
        context
            .findings()
            .add(
                record,
                span,
                ResponsibilityCode.CONTROL_UNMAPPED,
                control.id(),
                framework.shortName());
      }
    }
  }

  private static Stream<Task> tasks(Corpus corpus) {
    Stream<Task> ofLayers =
        corpus.matrices().values().stream()
            .flatMap(matrix -> matrix.value().layers().stream())
            .flatMap(layer -> layer.tasks().stream());
    Stream<LayerDuties> ofServices =
        corpus.services().values().stream().flatMap(each -> each.value().duties().stream());
    Stream<LayerDuties> ofAgreements =
        corpus.agreements().values().stream()
            .flatMap(each -> each.value().services().stream())
            .flatMap(agreed -> agreed.duties().stream());
    return Stream.concat(
        ofLayers,
        Stream.concat(ofServices, ofAgreements).flatMap(duties -> duties.tasks().stream()));
  }
}
