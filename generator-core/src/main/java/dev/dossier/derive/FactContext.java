package dev.dossier.derive;

import dev.dossier.check.Findings;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import java.time.Instant;

/**
 * What rules about derived facts need besides the record at hand.
 *
 * @param organization the provider, whose definition and calendar apply
 * @param duties the duties to notify
 * @param responsibilities who is responsible for the layers of services
 * @param asOf the instant that counts as now
 * @param findings where the rules report
 */
record FactContext(
    Organization organization,
    DutyBook duties,
    Responsibilities responsibilities,
    Instant asOf,
    Findings findings) {

  static FactContext of(Corpus corpus, Instant asOf) {
    return new FactContext(
        corpus.organization().value(),
        DutyBook.of(corpus),
        Responsibilities.of(corpus),
        asOf,
        new Findings());
  }

  /** This context, whose rules report elsewhere. */
  FactContext apart() {
    return new FactContext(organization, duties, responsibilities, asOf, new Findings());
  }

  /** The letters about an incident as they were written. */
  IncidentLetters letters(Located<Incident> record) {
    return IncidentLetters.of(record, duties, organization.timeZone(), asOf);
  }

  Verdict verdict(Incident incident) {
    return Verdict.of(organization.incidentDefinition(), incident.classification());
  }
}
