package dev.dossier.compare;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Id;
import java.util.HashMap;
import java.util.Map;

/** What the records of two states are called; the later name where the two differ. */
final class Names {

  private final Map<Id, String> names = new HashMap<>();

  Names(DisclosedCorpus before, DisclosedCorpus after) {
    add(before);
    add(after);
  }

  private void add(DisclosedCorpus corpus) {
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

  /** The name of what {@code id} identifies; the id itself where that has no name of its own. */
  String of(Id id) {
    return names.getOrDefault(id, id.value());
  }
}
