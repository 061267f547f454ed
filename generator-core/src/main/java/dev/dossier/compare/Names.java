package dev.dossier.compare;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.ControlId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the records of two states are called; the later name where the two differ. */
final class Names {

  private final Map<Id, String> names = new HashMap<>();
  private final Map<List<Id>, String> controls = new HashMap<>();
  private final Set<Id> ambiguous = new HashSet<>();

  Names(DisclosedCorpus before, DisclosedCorpus after) {
    add(before);
    add(after);
  }

  private void add(DisclosedCorpus corpus) {
    corpus
        .matrices()
        .values()
        .forEach(
            matrix -> {
              matrix.layers().forEach(layer -> addPart(layer.id(), layer.name()));
              matrix.models().forEach(model -> addPart(model.id(), model.name()));
            });
    corpus
        .frameworks()
        .forEach(
            (id, framework) ->
                framework
                    .controls()
                    .forEach(control -> controls.put(List.of(id, control.id()), control.label())));
    corpus.teams().forEach((id, team) -> names.put(id, team.name()));
    corpus.services().forEach((id, service) -> names.put(id, service.service().name()));
    corpus.matrices().forEach((id, matrix) -> names.put(id, matrix.name()));
    corpus.processes().forEach((id, process) -> names.put(id, process.name()));
    corpus.runbooks().forEach((id, runbook) -> names.put(id, runbook.runbook().title()));
    corpus.regimes().forEach((id, regime) -> names.put(id, regime.name()));
    corpus.duties().forEach(duty -> names.put(duty.id(), duty.name().text()));
    corpus.frameworks().forEach((id, framework) -> names.put(id, framework.shortName()));
    corpus
        .agreements()
        .forEach(
            (id, agreement) -> {
              names.put(id, agreement.agreement().title());
              names.put(agreement.agreement().customer(), agreement.customer());
            });
    corpus
        .assessments()
        .forEach((id, each) -> names.put(each.assessment().customer(), each.customer()));
  }

  /** The name of a part of a matrix, unless several matrices mean different things by its id. */
  private void addPart(Id id, String name) {
    String other = names.put(id, name);
    if (other != null && !other.equals(name)) {
      ambiguous.add(id);
    }
  }

  /** A control by its framework and label. */
  String of(FrameworkId framework, ControlId control) {
    return of(framework)
        + " "
        + controls.getOrDefault(List.of(framework, control), control.value());
  }

  /** The name of what {@code id} identifies; the id itself where that has no name of its own. */
  String of(Id id) {
    return ambiguous.contains(id) ? id.value() : names.getOrDefault(id, id.value());
  }
}
