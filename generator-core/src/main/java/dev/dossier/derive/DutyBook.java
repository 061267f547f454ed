package dev.dossier.derive;

import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.Regime;
import java.time.Instant;
import java.util.List;

/**
 * Every duty to notify of a corpus, with the calendars by which time limits are counted.
 *
 * <pre>{@code
 * List<DutyStanding> standings = DutyBook.of(corpus).standings(incident, asOf);
 * }</pre>
 */
public final class DutyBook {

  private final List<Regime> regimes;
  private final OrganizationFacts organization;
  private final IncidentDefinition definition;

  private DutyBook(
      List<Regime> regimes, OrganizationFacts organization, IncidentDefinition definition) {
    this.regimes = regimes;
    this.organization = organization;
    this.definition = definition;
  }

  /** The duties of {@code corpus}. */
  public static DutyBook of(Corpus corpus) {
    return new DutyBook(
        corpus.regimes().values().stream().map(each -> each.value()).toList(),
        OrganizationFacts.of(corpus),
        corpus.organization().value().incidentDefinition());
  }

  /**
   * How every duty stands for {@code incident}, in the order of the regimes.
   *
   * @param incident the record
   * @param asOf the instant that counts as now
   */
  public List<DutyStanding> standings(Incident incident, Instant asOf) {
    Verdict verdict = Verdict.of(definition, incident.classification());
    return regimes.stream()
        .map(regime -> new RegimeFacts(regime, incident, verdict, organization, null, asOf))
        .flatMap(
            facts -> facts.regime().duties().stream().map(duty -> DutyStanding.of(duty, facts)))
        .toList();
  }
}
