package dev.dossier.derive;

import dev.dossier.check.Findings;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import java.time.Instant;
import java.util.List;

/**
 * What rules about derived facts need besides the record at hand.
 *
 * @param organization the provider, whose definition and calendar apply
 * @param duties the duties to notify that its processes fulfil
 * @param asOf the instant that counts as now
 * @param findings where the rules report
 */
record FactContext(
    Organization organization, List<NotificationDuty> duties, Instant asOf, Findings findings) {

  static FactContext of(Corpus corpus, Instant asOf) {
    return new FactContext(corpus.organization().value(), duties(corpus), asOf, new Findings());
  }

  Verdict verdict(Incident incident) {
    return Verdict.of(organization.incidentDefinition(), incident.classification());
  }

  private static List<NotificationDuty> duties(Corpus corpus) {
    return corpus.processes().values().stream()
        .flatMap(process -> process.value().duties().stream())
        .toList();
  }
}
