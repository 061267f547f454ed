package dev.dossier.disclose;

import dev.dossier.derive.AsKnown;
import dev.dossier.derive.DutyBook;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.IncidentStatus;
import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.MetricValue;
import dev.dossier.derive.Punctuality;
import dev.dossier.derive.Verdict;
import dev.dossier.disclose.DisclosedCorpus.Library;
import dev.dossier.disclose.DisclosedIncident.DerivedFacts;
import dev.dossier.model.AccountSource;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Id;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Organization;
import dev.dossier.model.PersonalData;
import dev.dossier.model.Phrase;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.model.Subscription;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.model.WithheldNotice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Corpus recorded;
  private final Corpus corpus;
  private final Organization organization;
  private final Reader reader;
  private final Audience audience;
  private final Set<RunbookId> openRunbooks;
  private final DutyBook duties;
  private final Instant asOf;

  private Disclosure(Corpus corpus, Reader reader, Instant asOf) {
    this.recorded = corpus;
    this.corpus = AsKnown.corpus(corpus, asOf);
    this.organization = corpus.organization().value();
    this.reader = reader;
    this.audience = reader.audience();
    this.openRunbooks =
        corpus.runbooks().values().stream()
            .map(Located::value)
            .filter(each -> audience.maySee(organization.sharingLabel()))
            .filter(each -> audience.maySee(label(each.sharingLabel())))
            .map(Runbook::id)
            .collect(Collectors.toSet());
    this.duties = DutyBook.of(corpus);
    this.asOf = asOf;
  }

  /**
   * What {@code reader} may see of {@code corpus}.
   *
   * @param corpus a corpus whose check found no errors
   * @param reader for whom
   * @param asOf the instant that counts as now; what came or was learned later is not there
   * @throws IllegalArgumentException if a record refers to something that the corpus does not hold
   */
  static DisclosedCorpus of(Corpus corpus, Reader reader, Instant asOf) {
    return new Disclosure(corpus, reader, asOf).disclose();
  }

  static Audience audience(Corpus corpus, AudienceId id) {
    return required(corpus.audiences().get(id), id).value();
  }

  private DisclosedCorpus disclose() {
    Map<IncidentId, DisclosedIncident> incidents = new LinkedHashMap<>();
    List<DisclosedNotification> letters = new ArrayList<>();
    for (Located<Incident> located : corpus.incidents().values()) {
      Incident incident = located.value();
      if (isOpen(incident)) {
        incidents.put(incident.id(), incident(located));
      }
      letters.addAll(letters(located));
    }
    List<MetricSummary> statistics =
        MetricSummary.all(incidents.values().stream().map(each -> each.record().times()).toList());
    return new DisclosedCorpus(
        audience,
        reader.customer(),
        asOf,
        redaction().whole(organization, organization.sharingLabel()),
        review(organization.documentControl()),
        audience.maySee(organization.sharingLabel()) ? library() : Library.EMPTY,
        Collections.unmodifiableMap(incidents),
        audience.withheld() == WithheldNotice.COUNTED
            ? corpus.incidents().size() - incidents.size()
            : 0,
        letters,
        statistics,
        sources());
  }

  /** Whether the reader sees the record of {@code incident} at all. */
  private boolean isOpen(Incident incident) {
    return audience.maySee(label(incident))
        && (audience.subscriptions() == SubscriptionScope.ALL
            || incident.notifications().stream()
                .anyMatch(each -> each.recipient().equals(reader.customer())));
  }

  /** The files of records from which nothing is taken out, and that say nothing learned later. */
  private Map<Id, SourceText> sources() {
    Map<Id, SourceText> sources = new HashMap<>();
    if (audience.maySee(organization.sharingLabel())) {
      keep(sources, corpus.teams());
      keep(sources, corpus.services());
      keep(sources, corpus.matrices());
      keep(sources, corpus.processes());
      corpus.runbooks().forEach((id, each) -> keepWhole(sources, id, each, this::whole));
    }
    corpus.incidents().forEach((id, each) -> keepWhole(sources, id, each, this::whole));
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
    SharingLabel label = label(runbook.sharingLabel());
    return audience.maySee(label) && redaction().whole(runbook, label).equals(runbook);
  }

  private boolean whole(Incident incident) {
    Located<Incident> whole = required(recorded.incidents().get(incident.id()), incident.id());
    return isOpen(incident)
        && incident.equals(whole.value())
        && history(whole).applied(redacted(incident)).equals(incident);
  }

  /** A redaction for one document that is about no incident. */
  private Redaction redaction() {
    return new Redaction(reader, Set.of(), openRunbooks);
  }

  /** A redaction for one document about {@code incident}. */
  private Redaction redaction(Incident incident) {
    Located<Contact> customer = corpus.contacts().get(reader.customer());
    if (customer == null) {
      return redaction();
    }
    return new Redaction(
        reader,
        incident.notifications().stream()
            .filter(each -> each.recipient().equals(customer.value().id()))
            .flatMap(each -> concerned(each, customer.value()).stream())
            .flatMap(each -> each.services().stream())
            .collect(Collectors.toSet()),
        openRunbooks);
  }

  /** The subscriptions of its recipient that {@code notification} concerns. */
  private static List<Subscription> concerned(Notification notification, Contact recipient) {
    return recipient.subscriptions().stream()
        .filter(
            each ->
                notification.subscriptions().isEmpty()
                    || notification.subscriptions().contains(each.id()))
        .toList();
  }

  private Library library() {
    Map<RunbookId, DisclosedRunbook> runbooks = runbooks();
    DutyDisclosure shared = new DutyDisclosure(corpus, reader, runbooks.keySet());
    return new Library(
        values(corpus.teams(), Located::value),
        values(corpus.services(), shared::service),
        values(corpus.matrices(), Located::value),
        values(corpus.processes(), Located::value),
        corpus.duties().stream().collect(Collectors.toMap(NotificationDuty::id, each -> each)),
        runbooks,
        shared.agreements(),
        values(corpus.frameworks(), Located::value),
        shared.assessments());
  }

  private Incident redacted(Incident incident) {
    return redaction(incident).incident(incident, label(incident));
  }

  private DisclosedHistory history(Located<Incident> known) {
    return DisclosedHistory.of(known, this::redacted);
  }

  private DisclosedIncident incident(Located<Incident> located) {
    Incident full = located.value();
    SharingLabel label = label(full);
    Redaction redaction = redaction(full);
    DisclosedHistory history = history(located);
    Incident incident = history.applied(redaction.incident(full, label));
    DocumentControl control = control(full.control(), redaction, label);
    List<DutyStanding> standings =
        audience.notifications() == NotificationsShown.ALL
            ? duties.standings(incident, asOf)
            : List.of();
    DerivedFacts facts =
        new DerivedFacts(
            audience.account() == AccountSource.COMMUNICATION && Redaction.tells(full)
                ? incident.communication()
                : null,
            categories(full),
            history.corrections(),
            Verdict.of(organization.incidentDefinition(), incident.classification()),
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
    List<DutyStanding> all = duties.standings(full, asOf);
    List<DisclosedNotification> notifications =
        recipients(all, full)
            .filter(each -> sees(each.notification()))
            .map(
                each ->
                    notification(incident, label, each, contact(each, redaction, label), asOf, all))
            .toList();
    return new DisclosedIncident(
        incident, label, redaction.strictest(), facts, notifications, redaction.withheld());
  }

  /** The categories of people concerned, which may be told where their number is not. */
  private List<Phrase> categories(Incident full) {
    Impact impact = full.impact();
    DataSubjects subjects = impact == null ? null : impact.dataSubjects();
    return subjects == null || !audience.sees(PersonalData.DATA_SUBJECTS)
        ? List.of()
        : subjects.categories();
  }

  /** Whether the reader is told of {@code notification} in a report. */
  private boolean sees(Notification notification) {
    return audience.notifications() == NotificationsShown.ALL
        || audience.notifications() == NotificationsShown.OWN
            && notification.recipient().equals(reader.customer());
  }

  /**
   * The letters about an incident. One that was sent is made from what was known when it was sent,
   * so that it is the same whenever it is made again.
   */
  private List<DisclosedNotification> letters(Located<Incident> located) {
    Incident incident = located.value();
    SharingLabel label = label(incident);
    List<DutyStanding> standings = duties.standings(incident, asOf);
    return recipients(standings, incident)
        .filter(each -> each.clock().state().isRequired())
        .filter(each -> isForReader(contact(each), label))
        .map(each -> letter(located, label, each, standings))
        .toList();
  }

  private DisclosedNotification letter(
      Located<Incident> located,
      SharingLabel label,
      RecipientClock now,
      List<DutyStanding> standings) {
    Moment sent = now.clock().sent();
    if (sent == null) {
      return notification(located.value(), label, now, contact(now), asOf, standings);
    }
    Instant latest = sent.latest().toInstant();
    Instant written = latest.isAfter(asOf) ? asOf : latest;
    Incident then =
        AsKnown.incident(located, written, organization.timeZone()).orElse(located).value();
    List<DutyStanding> standingsThen = duties.standings(then, written);
    RecipientClock clock =
        recipients(standingsThen, then)
            .filter(each -> sameNotification(each.notification(), now.notification()))
            .findFirst()
            .orElse(now);
    return notification(then, label, clock, contact(now), written, standingsThen);
  }

  private static boolean sameNotification(Notification one, Notification other) {
    return one.recipient().equals(other.recipient())
        && one.duty().equals(other.duty())
        && Objects.equals(one.sent(), other.sent());
  }

  /** Whether the letter to {@code recipient} is made for this reader. */
  private boolean isForReader(Contact recipient, SharingLabel label) {
    if (audience.letters().isEmpty()) {
      return audience.notifications() == NotificationsShown.ALL && audience.maySee(label);
    }
    return audience.letters().contains(recipient.kind())
        && (reader.customer() == null || reader.customer().equals(recipient.id()));
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
      Incident incident,
      SharingLabel label,
      RecipientClock recipient,
      Contact contact,
      Instant instant,
      List<DutyStanding> standings) {
    Notification notification = recipient.notification();
    List<Subscription> subscriptions = concerned(notification, contact);
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
        IncidentExtract.of(incident, label),
        notification,
        contact,
        recipient.clock(),
        subscriptions,
        services,
        instant,
        DisclosedContents.of(recipient, standings),
        number(notification, incident));
  }

  /** Which of the notifications of its recipient under its duty it is, from 1. */
  private static int number(Notification notification, Incident incident) {
    int number = 1;
    for (Notification each : incident.notifications()) {
      if (each.equals(notification)) {
        break;
      }
      if (each.recipient().equals(notification.recipient())
          && each.duty().equals(notification.duty())) {
        number++;
      }
    }
    return number;
  }

  private DisclosedRunbook runbook(Runbook full) {
    SharingLabel label = label(full.sharingLabel());
    Redaction redaction = redaction();
    DocumentControl control = control(full.control(), redaction, label);
    return new DisclosedRunbook(redaction.whole(full, label), label, control, review(control));
  }

  private Map<RunbookId, DisclosedRunbook> runbooks() {
    Map<RunbookId, DisclosedRunbook> runbooks = new LinkedHashMap<>();
    for (Located<Runbook> each : corpus.runbooks().values()) {
      if (openRunbooks.contains(each.value().id())) {
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

  /** Who the reader of a recipient's report is told that the recipient is. */
  private Contact contact(RecipientClock recipient, Redaction redaction, SharingLabel label) {
    return redaction.whole(contact(recipient), label);
  }

  private DocumentControl control(
      @Nullable DocumentControl own, Redaction redaction, SharingLabel label) {
    return redaction.whole(own == null ? organization.documentControl() : own, label);
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
