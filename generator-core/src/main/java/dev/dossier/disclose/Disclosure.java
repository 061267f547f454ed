package dev.dossier.disclose;

import static dev.dossier.disclose.KnownRecords.required;

import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.RunbookTimes;
import dev.dossier.disclose.DisclosedCorpus.Library;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ContactId;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Controlled;
import dev.dossier.model.Corpus;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.model.Team;
import dev.dossier.model.WithheldNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what one audience may see out of a checked corpus: first it takes out what is withheld,
 * then it derives facts from what is left, so that no figure tells of what is hidden.
 */
final class Disclosure {

  private final KnownRecords records;
  private final Corpus corpus;
  private final Organization organization;
  private final Reader reader;
  private final Audience audience;
  private final Set<RunbookId> openRunbooks;
  private final ControlDisclosure controls;
  private final @Nullable DisclosedCorpus earlier;

  private Disclosure(KnownRecords records, Reader reader, @Nullable DisclosedCorpus earlier) {
    this.earlier = earlier;
    this.records = records;
    this.corpus = records.corpus();
    this.organization = records.organization();
    this.reader = reader;
    this.audience = reader.audience();
    this.openRunbooks =
        corpus.runbooks().values().stream()
            .map(Located::value)
            .filter(each -> audience.maySee(organization.sharingLabel()))
            .filter(each -> audience.maySee(records.label(each.sharingLabel())))
            .map(Runbook::id)
            .collect(Collectors.toSet());
    this.controls = new ControlDisclosure(records, this::isOpen);
  }

  /**
   * What {@code reader} may see of {@code records}.
   *
   * @param earlier what the same reader saw of an earlier state of the data, of which all that is
   *     no incident is still the same; absent if there is none
   */
  static DisclosedCorpus of(
      KnownRecords records, Reader reader, @Nullable DisclosedCorpus earlier) {
    return new Disclosure(records, reader, earlier).disclose();
  }

  private DisclosedCorpus disclose() {
    Map<IncidentId, DisclosedIncident> incidents = new LinkedHashMap<>();
    List<DisclosedNotification> written = new ArrayList<>();
    IncidentDisclosure seen =
        new IncidentDisclosure(records, reader, openRunbooks, controls, earlier);
    for (Located<Incident> located : corpus.incidents().values()) {
      Incident incident = located.value();
      if (isOpen(incident)) {
        incidents.put(incident.id(), seen.incident(located));
      }
      written.addAll(seen.letters(incident.id()));
    }
    List<MetricSummary> statistics =
        MetricSummary.all(incidents.values().stream().map(each -> each.record().times()).toList());
    Map<Id, SourceText> sources = sources(seen);
    return new DisclosedCorpus(
        audience,
        reader.customer(),
        records.asOf(),
        redaction().whole(organization, organization.sharingLabel()),
        controls.ofOrganization(redaction()),
        earlier == null || !processes(earlier.incidents()).equals(processes(incidents))
            ? library(processes(incidents))
            : earlier.library(),
        Collections.unmodifiableMap(incidents),
        audience.withheld() == WithheldNotice.COUNTED
            ? corpus.incidents().size() - incidents.size()
            : 0,
        written,
        statistics,
        sources,
        SeenPlaces.of(corpus, audience, sources.keySet()));
  }

  /** Whether the reader sees the record of {@code incident} at all. */
  private boolean isOpen(Incident incident) {
    return audience.maySee(label(incident))
        && (audience.subscriptions() == SubscriptionScope.ALL
            || incident.notifications().stream()
                .anyMatch(each -> each.recipient().equals(reader.customer())));
  }

  /** The files of records from which nothing is taken out, and that say nothing learned later. */
  private Map<Id, SourceText> sources(IncidentDisclosure incidents) {
    Map<Id, SourceText> sources = new HashMap<>();
    if (audience.maySee(organization.sharingLabel())) {
      keep(sources, corpus.teams());
      keep(sources, corpus.services());
      keep(sources, corpus.matrices());
      keep(sources, corpus.processes());
      corpus.runbooks().forEach((id, each) -> keepWhole(sources, id, each, this::whole));
    }
    corpus
        .incidents()
        .forEach((id, each) -> incidents.source(each).ifPresent(text -> sources.put(id, text)));
    return sources;
  }

  private <K extends Id, T> void keep(Map<Id, SourceText> sources, Map<K, Located<T>> records) {
    records.forEach((id, each) -> keepWhole(sources, id, each, record -> true));
  }

  /** Keeps the file of a record. Comments carry no label, so that most readers get none. */
  private <T> void keepWhole(
      Map<Id, SourceText> sources, Id id, Located<T> record, Predicate<T> whole) {
    boolean sees = audience.maySee(SharingLabel.RED) || !record.text().mayHoldComments();
    if (sees && whole.test(record.value())) {
      sources.put(id, record.text());
    }
  }

  private boolean whole(Runbook runbook) {
    SharingLabel label = records.label(runbook.sharingLabel());
    return audience.maySee(label) && redaction().whole(runbook, label).equals(runbook);
  }

  /** A redaction for one document that is about no incident. */
  private Redaction redaction() {
    return new Redaction(reader, Set.of(), openRunbooks);
  }

  private static Set<ProcessId> processes(Map<IncidentId, DisclosedIncident> incidents) {
    return incidents.values().stream()
        .map(each -> each.record().process())
        .collect(Collectors.toSet());
  }

  /**
   * @param followed the processes of the incidents that the reader sees
   */
  private Library library(Set<ProcessId> followed) {
    if (!audience.maySee(organization.sharingLabel())) {
      return Library.EMPTY;
    }
    Map<RunbookId, DisclosedRunbook> runbooks = runbooks();
    Map<ExerciseId, DisclosedExercise> exercises = exercises().all();
    CatalogueUse use =
        new CatalogueUse(
            corpus,
            Stream.concat(
                    followed.stream(),
                    runbooks.values().stream().map(each -> each.runbook().process()))
                .toList());
    DutyDisclosure shared = new DutyDisclosure(records, reader, runbooks.keySet(), controls);
    return new Library(
        values(corpus.teams(), this::general),
        values(corpus.services(), shared::service),
        values(use.matrices(), this::general),
        values(use.processes(), this::general),
        corpus.duties().stream().collect(Collectors.toMap(NotificationDuty::id, each -> each)),
        runbooks,
        audience.participants() ? Map.of() : exercises,
        exercises.values().stream().map(DisclosedExercise::handOut).toList(),
        shared.agreements(),
        values(corpus.frameworks(), this::general),
        shared.assessments(),
        ownControls(),
        values(corpus.regimes(), Located::value),
        new TermDisclosure(records, reader).terms(redaction()),
        includedAudiences());
  }

  private Map<AudienceId, Audience> includedAudiences() {
    Map<AudienceId, Audience> included = new LinkedHashMap<>();
    corpus
        .audiences()
        .forEach(
            (id, other) -> {
              if (audience.includes(other.value())) {
                included.put(id, other.value());
              }
            });
    return Collections.unmodifiableMap(included);
  }

  /** Who answers for documents about records without a label of their own that say so. */
  private Map<Id, DisclosedControl> ownControls() {
    SharingLabel label = organization.sharingLabel();
    Map<Id, DisclosedControl> own = new HashMap<>();
    corpus
        .controlled()
        .<Controlled>map(Located::value)
        .filter(each -> each.control() != null && isGeneral(each))
        .forEach(each -> own.put(each.id(), controls.of(each, redaction(), label)));
    return own;
  }

  /** Whether a record carries the organisation's label, having no other. */
  private static boolean isGeneral(Controlled record) {
    return record instanceof Team
        || record instanceof Service
        || record instanceof ResponsibilityMatrix
        || record instanceof ResponseProcess
        || record instanceof ControlFramework;
  }

  /** What is seen of a record that carries the organisation's label. */
  private <T extends Record> T general(Located<T> record) {
    return redaction().whole(record.value(), organization.sharingLabel());
  }

  /** Whether the reader sees the record of {@code id}. */
  private boolean isOpen(Id id) {
    if (id instanceof IncidentId incident) {
      return isOpen(records.incident(incident).incident());
    }
    if (id instanceof RunbookId runbook) {
      return openRunbooks.contains(runbook);
    }
    if (id instanceof AgreementId agreement) {
      Agreement found = required(corpus.agreements().get(agreement), agreement).value();
      return isOpen(found.customer(), found.sharingLabel());
    }
    if (id instanceof AssessmentId assessment) {
      Assessment found = required(corpus.assessments().get(assessment), assessment).value();
      return isOpen(found.customer(), found.sharingLabel());
    }
    if (id instanceof ExerciseId exercise) {
      return exercises().isOpen(required(corpus.exercises().get(exercise), exercise).value());
    }
    return audience.maySee(organization.sharingLabel());
  }

  private boolean isOpen(ContactId customer, @Nullable SharingLabel label) {
    return audience.maySee(records.label(label)) && reader.seesCustomer(customer);
  }

  private DisclosedRunbook runbook(Runbook full, Runbook seen, Corpus around) {
    SharingLabel label = records.label(full.sharingLabel());
    LocalDate day = records.asOf().atZone(organization.timeZone()).toLocalDate();
    return new DisclosedRunbook(
        seen,
        label,
        controls.of(full, redaction(), label),
        () -> RunbookTimes.of(seen, null, around, day));
  }

  private ExerciseDisclosure exercises() {
    return new ExerciseDisclosure(records, audience, openRunbooks, this::redaction, controls);
  }

  private Map<RunbookId, DisclosedRunbook> runbooks() {
    Map<RunbookId, Located<Runbook>> seen = new LinkedHashMap<>();
    corpus
        .runbooks()
        .forEach(
            (id, each) -> {
              if (openRunbooks.contains(id)) {
                SharingLabel label = records.label(each.value().sharingLabel());
                Runbook whole = redaction().whole(each.value(), label);
                seen.put(id, new Located<>(whole, each.places(), each.text()));
              }
            });
    Corpus around = corpus.withIncidents(Map.of()).withRunbooks(seen);
    Map<RunbookId, DisclosedRunbook> runbooks = new LinkedHashMap<>();
    seen.forEach(
        (id, each) ->
            runbooks.put(
                id,
                runbook(required(corpus.runbooks().get(id), id).value(), each.value(), around)));
    return Collections.unmodifiableMap(runbooks);
  }

  private SharingLabel label(Incident incident) {
    return records.label(incident.sharingLabel());
  }

  private static <K, V, W> Map<K, W> values(Map<K, V> map, Function<V, W> change) {
    Map<K, W> changed = new LinkedHashMap<>();
    map.forEach((key, value) -> changed.put(key, change.apply(value)));
    return Collections.unmodifiableMap(changed);
  }
}
