package dev.dossier.disclose;

import dev.dossier.derive.DutyBook;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.IncidentStatus;
import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.MetricValue;
import dev.dossier.derive.Punctuality;
import dev.dossier.derive.Verdict;
import dev.dossier.disclose.Clearance.Notifications;
import dev.dossier.disclose.Clearance.WithheldParts;
import dev.dossier.disclose.DisclosedCorpus.Library;
import dev.dossier.disclose.DisclosedIncident.DerivedFacts;
import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.model.Subscription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what one audience may see out of a checked corpus: first it takes out what is withheld,
 * then it derives facts from what is left, so that no figure tells of what is hidden.
 *
 * <pre>{@code
 * DisclosedCorpus seen = Disclosure.of(corpus, Audience.CUSTOMER, asOf);
 * }</pre>
 */
public final class Disclosure {

  private final Corpus corpus;
  private final Organization organization;
  private final Clearance clearance;
  private final Redaction redaction;
  private final DutyBook duties;
  private final Instant asOf;

  private Disclosure(Corpus corpus, Audience audience, Instant asOf) {
    this.corpus = corpus;
    this.organization = corpus.organization().value();
    this.clearance = Clearance.of(audience);
    this.redaction = new Redaction(clearance);
    this.duties = DutyBook.of(corpus);
    this.asOf = asOf;
  }

  /**
   * What {@code audience} may see of {@code corpus}.
   *
   * @param corpus a corpus whose check found no errors
   * @param audience for whom
   * @param asOf the instant that counts as now
   * @throws IllegalArgumentException if a record refers to something that the corpus does not hold
   */
  public static DisclosedCorpus of(Corpus corpus, Audience audience, Instant asOf) {
    return new Disclosure(corpus, audience, asOf).disclose(audience);
  }

  /**
   * Whether {@code audience} may see what carries {@code label}. Letters to recipients are made
   * whatever the label, so it is true for an audience of recipients.
   */
  public static boolean isOpenTo(Audience audience, SharingLabel label) {
    Clearance clearance = Clearance.of(audience);
    return clearance.recipientKind().isPresent() || clearance.permits(label);
  }

  private DisclosedCorpus disclose(Audience audience) {
    Map<IncidentId, DisclosedIncident> incidents = new LinkedHashMap<>();
    List<DisclosedNotification> letters = new ArrayList<>();
    for (Located<Incident> located : corpus.incidents().values()) {
      Incident incident = located.value();
      if (clearance.permits(label(incident))) {
        incidents.put(incident.id(), incident(incident));
      }
      letters.addAll(letters(incident));
    }
    List<MetricSummary> statistics =
        MetricSummary.all(incidents.values().stream().map(each -> each.record().times()).toList());
    return new DisclosedCorpus(
        audience,
        asOf,
        redaction.organization(organization),
        review(organization.documentControl()),
        clearance.permits(organization.sharingLabel()) ? library() : Library.EMPTY,
        Collections.unmodifiableMap(incidents),
        clearance.withheld() == WithheldParts.COUNTED
            ? corpus.incidents().size() - incidents.size()
            : 0,
        letters,
        statistics,
        corpus.documents().stream()
            .map(Located::value)
            .filter(kind -> kind.audience() == audience)
            .toList(),
        sources());
  }

  /** The files of records from which nothing is taken out. */
  private Map<Id, SourceText> sources() {
    Map<Id, SourceText> sources = new HashMap<>();
    if (clearance.permits(organization.sharingLabel())) {
      corpus.teams().forEach((id, each) -> sources.put(id, each.text()));
      corpus.services().forEach((id, each) -> sources.put(id, each.text()));
      corpus.matrices().forEach((id, each) -> sources.put(id, each.text()));
      corpus.processes().forEach((id, each) -> sources.put(id, each.text()));
      runbooks()
          .keySet()
          .forEach(
              id ->
                  keepWhole(
                      sources, id, required(corpus.runbooks().get(id), id), redaction::runbook));
    }
    corpus
        .incidents()
        .forEach(
            (id, each) -> {
              SharingLabel label = label(each.value());
              if (clearance.permits(label)) {
                keepWhole(sources, id, each, incident -> redaction.incident(incident, label));
              }
            });
    return sources;
  }

  private static <T> void keepWhole(
      Map<Id, SourceText> sources, Id id, Located<T> record, UnaryOperator<T> redact) {
    if (redact.apply(record.value()).equals(record.value())) {
      sources.put(id, record.text());
    }
  }

  private Library library() {
    return new Library(
        values(corpus.teams(), Located::value),
        values(corpus.services(), this::service),
        values(corpus.matrices(), Located::value),
        values(corpus.processes(), Located::value),
        corpus.duties().stream().collect(Collectors.toMap(NotificationDuty::id, each -> each)),
        runbooks());
  }

  private DisclosedIncident incident(Incident full) {
    SharingLabel label = label(full);
    Incident incident = redaction.incident(full, label);
    Verdict verdict = Verdict.of(organization.incidentDefinition(), incident.classification());
    List<DutyStanding> standings =
        clearance.notifications() == Notifications.ALL
            ? duties.standings(incident, asOf)
            : List.of();
    DocumentControl control = control(incident.control());
    DerivedFacts facts =
        new DerivedFacts(
            verdict,
            IncidentStatus.of(incident.times(), asOf),
            MetricValue.all(incident.times()),
            failingCell(incident.failingLayer()),
            standings,
            incident.actions().stream()
                .map(
                    action ->
                        new DisclosedAction(
                            action, Punctuality.of(action, asOf, organization.timeZone())))
                .toList(),
            control,
            review(control));
    List<DisclosedNotification> notifications =
        recipients(standings, incident)
            .map(each -> notification(incident, label, each, redaction.contact(contact(each))))
            .toList();
    return new DisclosedIncident(
        incident, label, facts, notifications, redaction.withheld(full, incident));
  }

  private List<DisclosedNotification> letters(Incident incident) {
    SharingLabel label = label(incident);
    boolean toAll =
        clearance.recipientKind().isEmpty()
            && clearance.notifications() == Notifications.ALL
            && clearance.permits(label);
    return recipients(duties.standings(incident, asOf), incident)
        .filter(each -> each.clock().state().isRequired())
        .filter(
            each ->
                toAll || clearance.recipientKind().filter(contact(each).kind()::equals).isPresent())
        .map(each -> notification(incident, label, each, contact(each)))
        .toList();
  }

  private static Stream<RecipientClock> recipients(
      List<DutyStanding> standings, Incident incident) {
    List<Notification> order = incident.notifications();
    return standings.stream()
        .flatMap(standing -> standing.recipients().stream())
        .filter(RecipientClock::isPrincipal)
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.notification())));
  }

  private DisclosedNotification notification(
      Incident incident, SharingLabel label, RecipientClock recipient, Contact contact) {
    Notification notification = recipient.notification();
    List<Subscription> subscriptions =
        contact.subscriptions().stream()
            .filter(
                each ->
                    notification.subscriptions().isEmpty()
                        || notification.subscriptions().contains(each.id()))
            .toList();
    Set<ServiceId> held =
        subscriptions.stream()
            .flatMap(each -> each.services().stream())
            .collect(Collectors.toSet());
    List<Service> services =
        incident.services().stream()
            .filter(id -> subscriptions.isEmpty() || held.contains(id))
            .map(id -> required(corpus.services().get(id), id).value())
            .toList();
    return new DisclosedNotification(
        IncidentExtract.of(incident, label, contact.kind()),
        notification,
        contact,
        recipient.clock(),
        subscriptions,
        services);
  }

  private DisclosedService service(Located<Service> located) {
    Service service = located.value();
    Located<ResponsibilityMatrix> matrix =
        required(corpus.matrices().get(service.matrix()), service.matrix());
    ServiceModel model =
        matrix.value().models().stream()
            .filter(each -> each.id().equals(service.model()))
            .findFirst()
            .orElse(null);
    return new DisclosedService(
        service,
        matrix.value(),
        required(model, service.model()),
        EffectiveCell.all(located, matrix));
  }

  private DisclosedRunbook runbook(Runbook full) {
    Runbook runbook = redaction.runbook(full);
    DocumentControl control = control(runbook.control());
    return new DisclosedRunbook(runbook, label(full.sharingLabel()), control, review(control));
  }

  private Map<RunbookId, DisclosedRunbook> runbooks() {
    Map<RunbookId, DisclosedRunbook> runbooks = new LinkedHashMap<>();
    for (Located<Runbook> each : corpus.runbooks().values()) {
      if (clearance.permits(label(each.value().sharingLabel()))) {
        runbooks.put(each.value().id(), runbook(each.value()));
      }
    }
    return Collections.unmodifiableMap(runbooks);
  }

  private @Nullable EffectiveCell failingCell(@Nullable FailingLayer failing) {
    if (failing == null) {
      return null;
    }
    Located<Service> service =
        required(corpus.services().get(failing.service()), failing.service());
    Located<ResponsibilityMatrix> matrix =
        required(corpus.matrices().get(service.value().matrix()), service.value().matrix());
    return EffectiveCell.of(service, matrix, failing.layer()).orElse(null);
  }

  private SharingLabel label(Incident incident) {
    return label(incident.sharingLabel());
  }

  private SharingLabel label(@Nullable SharingLabel own) {
    return own == null ? organization.sharingLabel() : organization.sharingLabel().stricter(own);
  }

  private Contact contact(RecipientClock recipient) {
    ContactId id = recipient.notification().recipient();
    return required(corpus.contacts().get(id), id).value();
  }

  private DocumentControl control(@Nullable DocumentControl own) {
    return own == null ? redaction.organization(organization).documentControl() : own;
  }

  private Punctuality review(DocumentControl control) {
    return Punctuality.of(control, asOf, organization.timeZone());
  }

  private static <T> T required(@Nullable T found, Object id) {
    if (found == null) {
      throw new IllegalArgumentException("the corpus was not checked: it holds no " + id);
    }
    return found;
  }

  private static <K, V, W> Map<K, W> values(Map<K, V> map, Function<V, W> change) {
    Map<K, W> changed = new LinkedHashMap<>();
    map.forEach((key, value) -> changed.put(key, change.apply(value)));
    return Collections.unmodifiableMap(changed);
  }
}
