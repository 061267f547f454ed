package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Agreement;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.Regime;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.Service;
import dev.dossier.model.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Checks what the records state: references, orders of time, contents that must go together. What
 * follows from the records is judged by the next stage.
 *
 * <pre>{@code
 * List<Diagnostic> findings = CorpusCheck.check(corpus, Set.of(), asOf);
 * }</pre>
 */
public final class CorpusCheck {

  private static final List<Rule<Organization>> ORGANIZATION =
      List.of(OutcomeRules::check, ReviewRules::organization, MailRules::check, BrandRules::check);
  private static final List<Rule<Team>> TEAM = List.of(TeamHierarchy::check);
  private static final List<Rule<Service>> SERVICE =
      List.of(CellRules::service, TaskRules::service);
  private static final List<Rule<ResponsibilityMatrix>> MATRIX =
      List.of(CellRules::matrix, TaskRules::matrix);
  private static final List<Rule<ResponseProcess>> PROCESS = List.of(DutyRules::process);
  private static final List<Rule<Runbook>> RUNBOOK =
      List.of(
          RunbookFlow::check,
          StepRules::check,
          RunbookCalls::check,
          ConditionRules::check,
          DecisionRules::check,
          NoticeRules::check,
          LabelRules::check);
  private static final List<Rule<Incident>> INCIDENT =
      List.of(
          TimeOrder::check,
          TimelineRules::check,
          FutureTimes::check,
          ClassificationRules::check,
          NotificationRules::check,
          AnswerRule::check,
          ReachableRecipients::check,
          ActionRules::check,
          FailingLayerRule::check,
          HistoryRules::check,
          HistoryRules::earlierReferences,
          ReviewRules::incident,
          LabelRules::check,
          LabelRules::earlier);
  private static final List<Rule<Agreement>> AGREEMENT =
      List.of(AgreementRules::check, CellRules::agreement, TaskRules::agreement);
  private static final List<Rule<Regime>> REGIME =
      List.of(DutyRules::check, ContentKeyRules::check);

  private CorpusCheck() {}

  /**
   * Every finding about {@code corpus}, in order of place.
   *
   * @param corpus what was read
   * @param unreadable ids of records that exist but could not be read; references to them are not
   *     reported, since the reader has reported the records
   * @param asOf the instant that counts as now
   */
  public static List<Diagnostic> check(Corpus corpus, Set<Id> unreadable, Instant asOf) {
    Context context = new Context(corpus, unreadable, asOf);
    apply(ORGANIZATION, List.of(corpus.organization()), context);
    apply(TEAM, corpus.teams().values(), context);
    apply(SERVICE, corpus.services().values(), context);
    apply(MATRIX, corpus.matrices().values(), context);
    apply(PROCESS, corpus.processes().values(), context);
    apply(RUNBOOK, corpus.runbooks().values(), context);
    apply(List.of(LabelRules::check), corpus.exercises().values(), context);
    apply(INCIDENT, corpus.incidents().values(), context);
    apply(List.of(), corpus.contacts().values(), context);
    apply(REGIME, corpus.regimes().values(), context);
    apply(List.of(), corpus.calendars().values(), context);
    apply(AGREEMENT, corpus.agreements().values(), context);
    apply(List.of(ControlRules::check), corpus.frameworks().values(), context);
    apply(List.of(AssessmentRules::check), corpus.assessments().values(), context);
    apply(List.of(LabelRules::check, GlossaryRules::check), corpus.glossary().values(), context);
    apply(List.of(), corpus.audiences().values(), context);
    apply(List.of(), corpus.documents(), context);
    corpus.controlled().forEach(record -> ReviewRules.record(record, context));
    return context.findings().sorted();
  }

  private static <T extends Record> void apply(
      List<Rule<T>> rules, Collection<Located<T>> records, Context context) {
    List<Rule<T>> all = new ArrayList<>(rules);
    all.add(References::check);
    all.add(TextRules::check);
    for (Located<T> record : records) {
      all.forEach(rule -> rule.check(record, context));
    }
  }
}
