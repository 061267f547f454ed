package dev.dossier.derive;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Checks what follows from the records: that every one has an outcome, that those which must be
 * notified hold what that needs, and that nothing is overdue.
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

  private FactCheck() {}

  /**
   * Every finding about what follows from {@code corpus}, in order of place.
   *
   * @param corpus what was read
   * @param asOf the instant that counts as now
   */
  public static List<Diagnostic> check(Corpus corpus, Instant asOf) {
    FactContext context = FactContext.of(corpus, asOf);
    OverdueTasks.organization(corpus.organization(), context);
    corpus.services().values().forEach(each -> ResponsibilityRules.service(each, context));
    corpus.agreements().values().forEach(each -> ResponsibilityRules.agreement(each, context));
    corpus.assessments().values().forEach(each -> ResponsibilityRules.assessment(each, context));
    for (Located<Incident> incident : corpus.incidents().values()) {
      INCIDENT.forEach(rule -> rule.accept(incident, context));
    }
    Corpus known = AsKnown.corpus(corpus, asOf);
    known.controlled().forEach(each -> OverdueTasks.record(each, context));
    for (Located<Incident> incident : known.incidents().values()) {
      INCIDENT_AS_KNOWN.forEach(rule -> rule.accept(incident, context));
    }
    return context.findings().sorted();
  }
}
