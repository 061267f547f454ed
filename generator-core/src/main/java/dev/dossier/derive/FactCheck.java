package dev.dossier.derive;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what follows from the records: that every one has an outcome, that those which must be
 * notified hold what that needs, that nothing is overdue, and that runbooks notify in time.
 *
 * <pre>{@code
 * List<Diagnostic> findings = FactCheck.check(corpus, asOf);
 * }</pre>
 */
public final class FactCheck {

  private static final List<BiConsumer<Located<Incident>, FactContext>> INCIDENT =
      List.of(
          OutcomeRule::check,
          NotificationContents::check,
          AnchorRule::check,
          CompletenessRules::check,
          StageRules::check,
          ResponsibilityRules::failingLayer);

  /** What is overdue is judged by what was known at the instant that counts as now. */
  private static final List<BiConsumer<Located<Incident>, FactContext>> INCIDENT_AS_KNOWN =
      List.of(NotificationDeadlines::check, OverdueTasks::actions);

  private final Corpus corpus;
  private final Instant asOf;
  private final List<Diagnostic> general;
  private final Map<IncidentId, List<Diagnostic>> incidents;

  private FactCheck(
      Corpus corpus,
      Instant asOf,
      List<Diagnostic> general,
      Map<IncidentId, List<Diagnostic>> incidents) {
    this.corpus = corpus;
    this.asOf = asOf;
    this.general = general;
    this.incidents = incidents;
  }

  /**
   * Every finding about what follows from {@code corpus}, in order of place.
   *
   * @param corpus what was read
   * @param asOf the instant that counts as now
   */
  public static List<Diagnostic> check(Corpus corpus, Instant asOf) {
    return of(corpus, asOf, null).findings();
  }

  /**
   * The check of {@code corpus}, which takes from an earlier one what still holds.
   *
   * @param corpus what was read
   * @param asOf the instant that counts as now
   * @param before the check of an earlier state of the same data; absent if there is none
   */
  public static FactCheck of(Corpus corpus, Instant asOf, @Nullable FactCheck before) {
    Set<IncidentId> unchanged =
        before == null || !before.asOf.equals(asOf)
            ? Set.of()
            : Unchanged.incidents(before.corpus, corpus).orElse(Set.of());
    FactContext context = FactContext.of(corpus, asOf);
    OverdueTasks.organization(corpus.organization(), context);
    corpus.services().values().forEach(each -> ResponsibilityRules.service(each, context));
    corpus.agreements().values().forEach(each -> ResponsibilityRules.agreement(each, context));
    corpus.assessments().values().forEach(each -> ResponsibilityRules.assessment(each, context));
    corpus.runbooks().values().forEach(each -> RunbookTimeRules.check(each, corpus, context));
    Corpus known = AsKnown.corpus(corpus, asOf);
    known.controlled().forEach(each -> OverdueTasks.record(each, context));
    Map<IncidentId, List<Diagnostic>> incidents = new HashMap<>();
    corpus
        .incidents()
        .forEach(
            (id, incident) ->
                incidents.put(
                    id,
                    before != null && unchanged.contains(id)
                        ? before.incidents.getOrDefault(id, List.of())
                        : findings(incident, known.incidents().get(id), context.apart())));
    return new FactCheck(corpus, asOf, context.findings().sorted(), incidents);
  }

  /**
   * What is wrong with one incident.
   *
   * @param known the incident as it is known; absent if it is not known yet
   */
  private static List<Diagnostic> findings(
      Located<Incident> incident, @Nullable Located<Incident> known, FactContext context) {
    INCIDENT.forEach(rule -> rule.accept(incident, context));
    if (known != null) {
      INCIDENT_AS_KNOWN.forEach(rule -> rule.accept(known, context));
    }
    return context.findings().sorted();
  }

  /** Every finding, in order of place. */
  public List<Diagnostic> findings() {
    return Stream.concat(general.stream(), incidents.values().stream().flatMap(List::stream))
        .distinct()
        .sorted()
        .toList();
  }
}
