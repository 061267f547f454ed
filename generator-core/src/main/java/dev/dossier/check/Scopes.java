package dev.dossier.check;

import dev.dossier.check.RecordWalk.Holder;
import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Anchor;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Boundaries;
import dev.dossier.model.BoundaryColumn;
import dev.dossier.model.BoundaryRow;
import dev.dossier.model.CalendarId;
import dev.dossier.model.ContactId;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.ControlId;
import dev.dossier.model.Controlled;
import dev.dossier.model.Corpus;
import dev.dossier.model.Criterion;
import dev.dossier.model.CriterionId;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.IncidentType;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.InjectId;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ProcessMapping;
import dev.dossier.model.QuestionId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeEvent;
import dev.dossier.model.RegimeId;
import dev.dossier.model.RegimeQuestion;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.StepId;
import dev.dossier.model.Subscription;
import dev.dossier.model.SubscriptionId;
import dev.dossier.model.SuccessorId;
import dev.dossier.model.TaskId;
import dev.dossier.model.TeamId;
import dev.dossier.model.TeamKind;
import dev.dossier.model.TeamKindId;
import dev.dossier.model.TermId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says for every type of id where its names are defined. Most are unique in the whole corpus; the
 * others belong to a record: phases to a process, steps to a runbook, layers and service models to
 * a matrix, subscriptions to a contact.
 */
final class Scopes {

  private final Corpus corpus;
  private final Map<Class<? extends Id>, Function<Visit<Id>, Optional<Scope>>> rules =
      new HashMap<>();

  private final Map<ProcessId, Scope> phases = new HashMap<>();
  private final RunbookScopes runbooks;

  Scopes(Corpus corpus) {
    this.corpus = corpus;
    this.runbooks = new RunbookScopes(corpus);
    corpus.processes().forEach((id, process) -> phases.put(id, phases(process)));
    folder(TeamId.class, corpus.teams(), "teams/");
    folder(ServiceId.class, corpus.services(), "services/");
    folder(MatrixId.class, corpus.matrices(), "responsibility/");
    folder(ProcessId.class, corpus.processes(), "processes/");
    folder(RunbookId.class, corpus.runbooks(), "runbooks/");
    folder(ExerciseId.class, corpus.exercises(), "exercises/");
    folder(IncidentId.class, corpus.incidents(), "incidents/");
    folder(ContactId.class, corpus.contacts(), "contacts/");
    folder(RegimeId.class, corpus.regimes(), "regimes/");
    folder(CalendarId.class, corpus.calendars(), "calendars/");
    folder(AgreementId.class, corpus.agreements(), "agreements/");
    folder(FrameworkId.class, corpus.frameworks(), "controls/");
    folder(AssessmentId.class, corpus.assessments(), "assessments/");
    folder(TermId.class, corpus.glossary(), "glossary.yaml");
    folder(AudienceId.class, corpus.audiences(), "audiences.yaml");
    Organization organization = corpus.organization().value();
    ofOrganization(SeverityId.class, organization.severities(), SeverityLevel::id);
    ofOrganization(IncidentTypeId.class, organization.incidentTypes(), IncidentType::id);
    ofOrganization(CriterionId.class, organization.incidentDefinition().criteria(), Criterion::id);
    rules.put(TeamKindId.class, this::teamKinds);
    Scope notified = duties();
    rules.put(DutyId.class, visit -> Optional.of(notified));
    rules.put(EventId.class, this::events);
    rules.put(QuestionId.class, this::questions);
    rules.put(ContentItemId.class, this::items);
    rules.put(PhaseId.class, this::phases);
    rules.put(StepId.class, runbooks::steps);
    rules.put(InjectId.class, runbooks::injects);
    DutyScopes duties = new DutyScopes(corpus);
    rules.put(
        LayerId.class,
        visit ->
            visit.within(Runbook.class).isPresent()
                ? runbooks.layers(visit)
                : duties.layers(visit));
    rules.put(TaskId.class, duties::tasks);
    rules.put(ControlId.class, duties::controls);
    rules.put(ServiceModelId.class, this::models);
    rules.put(SubscriptionId.class, this::subscriptions);
    rules.put(SuccessorId.class, visit -> Optional.of(successors(visit)));
  }

  /**
   * Where the name that {@code reference} mentions must be defined; empty where that depends on
   * another reference that leads nowhere.
   */
  Optional<Scope> of(Visit<Id> reference) {
    Function<Visit<Id>, Optional<Scope>> rule = rules.get(reference.value().getClass());
    if (rule == null) {
      throw new IllegalStateException("nothing says where names are defined: " + reference);
    }
    return rule.apply(reference);
  }

  private <K extends Id> void folder(Class<K> type, Map<K, ?> records, String folder) {
    Scope scope = new Scope(records.keySet(), folder);
    rules.put(type, visit -> Optional.of(scope));
  }

  private <K extends Id, T> void ofOrganization(
      Class<K> type, List<T> definitions, Function<T, K> id) {
    Scope scope = new Scope(definitions.stream().map(id).toList(), corpus.organization().file());
    rules.put(type, visit -> Optional.of(scope));
  }

  private Optional<Scope> teamKinds(Visit<Id> visit) {
    String file = corpus.organization().file();
    return Optional.of(
        visit.holder().record() instanceof BoundaryRow
            ? visit
                .within(Boundaries.class)
                .map(Boundaries::columns)
                .map(columns -> columns.stream().map(BoundaryColumn::kind).toList())
                .map(kinds -> new Scope(kinds, "the columns of this table"))
                .orElseThrow()
            : new Scope(
                corpus.organization().value().teamKinds().stream().map(TeamKind::id).toList(),
                file));
  }

  private Scope duties() {
    return new Scope(corpus.duties().stream().map(NotificationDuty::id).toList(), "regimes/");
  }

  /** The times of every incident and the events of the regime. */
  private Optional<Scope> events(Visit<Id> visit) {
    if (visit.within(Runbook.class).isPresent()) {
      return Optional.of(
          new Scope(
              Stream.concat(
                      Arrays.stream(Anchor.values()).map(each -> new EventId(each.key())),
                      corpus.regimes().values().stream()
                          .flatMap(regime -> regime.value().events().stream())
                          .map(RegimeEvent::id))
                  .distinct()
                  .toList(),
              "the times of an incident and the events of regimes"));
    }
    return regime(visit)
        .map(
            regime ->
                new Scope(
                    Stream.concat(
                            Arrays.stream(Anchor.values()).map(each -> new EventId(each.key())),
                            regime.events().stream().map(RegimeEvent::id))
                        .toList(),
                    "the times of an incident and the events of " + regime.id()));
  }

  private Optional<Scope> questions(Visit<Id> visit) {
    return regime(visit)
        .map(
            regime ->
                new Scope(
                    regime.questions().stream().map(RegimeQuestion::id).toList(),
                    "the questions of " + regime.id()));
  }

  /** What the checklists of a notification's duties, or of a regime's, ask for. */
  private Optional<Scope> items(Visit<Id> visit) {
    Optional<Notification> notification = visit.within(Notification.class);
    if (notification.isPresent()) {
      return Optional.of(
          new Scope(
              items(
                  corpus.duties().stream()
                      .filter(duty -> notification.get().fulfils(duty.id()))
                      .toList()),
              "the contents of its duty"));
    }
    return regime(visit)
        .map(regime -> new Scope(items(regime.duties()), "the contents of " + regime.id()));
  }

  private static List<ContentItemId> items(List<NotificationDuty> duties) {
    return duties.stream()
        .flatMap(duty -> duty.contents().stream())
        .map(ContentItem::id)
        .distinct()
        .toList();
  }

  private Optional<Regime> regime(Visit<Id> visit) {
    return visit
        .within(Regime.class)
        .or(
            () ->
                visit
                    .within(RegimeStatement.class)
                    .flatMap(each -> Optional.ofNullable(corpus.regimes().get(each.regime())))
                    .map(Located::value));
  }

  private Optional<Scope> phases(Visit<Id> visit) {
    for (Holder each = visit.holder(); each != null; each = each.outer()) {
      ProcessId process = processOf(each.record(), visit.component());
      if (process != null) {
        return Optional.ofNullable(phases.get(process));
      }
    }
    return Optional.empty();
  }

  private static @Nullable ProcessId processOf(Record holder, String component) {
    if (holder instanceof ProcessMapping mapping && component.equals("counterparts")) {
      return mapping.process();
    }
    if (holder instanceof ResponseProcess process) {
      return process.id();
    }
    if (holder instanceof Boundaries boundaries) {
      return boundaries.process();
    }
    if (holder instanceof Runbook runbook) {
      return runbook.process();
    }
    return holder instanceof Incident incident ? incident.process() : null;
  }

  private static Scope phases(Located<ResponseProcess> process) {
    return new Scope(process.value().phases().stream().map(Phase::id).toList(), process.file());
  }

  private Optional<Scope> models(Visit<Id> visit) {
    if (visit.within(Runbook.class).isPresent() || visit.within(Exercise.class).isPresent()) {
      return runbooks.models(visit);
    }
    MatrixId matrix =
        visit
            .within(ResponsibilityMatrix.class)
            .map(ResponsibilityMatrix::id)
            .or(() -> visit.within(Service.class).map(Service::matrix))
            .orElseThrow();
    return Optional.ofNullable(corpus.matrices().get(matrix))
        .map(
            found ->
                new Scope(
                    found.value().models().stream().map(ServiceModel::id).toList(), found.file()));
  }

  /** The records of the kind to which the outermost record belongs. */
  private Scope successors(Visit<Id> visit) {
    Holder outermost = visit.holder();
    for (Holder each = outermost; each != null; each = each.outer()) {
      outermost = each;
    }
    Class<?> type = outermost.record().getClass();
    List<Located<? extends Controlled>> alike =
        corpus.controlled().filter(each -> each.value().getClass() == type).toList();
    return new Scope(
        alike.stream().map(each -> new SuccessorId(each.value().id().value())).toList(),
        alike.stream().map(each -> folder(each.file())).findFirst().orElse("this folder"));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private Optional<Scope> subscriptions(Visit<Id> visit) {
    Optional<ContactId> holder =
        visit
            .within(Notification.class)
            .map(Notification::recipient)
            .or(() -> visit.within(Agreement.class).map(Agreement::customer));
    return holder
        .flatMap(id -> Optional.ofNullable(corpus.contacts().get(id)))
        .map(
            found ->
                new Scope(
                    found.value().subscriptions().stream().map(Subscription::id).toList(),
                    found.file()));
  }
}
