package dev.dossier.disclose;

import static dev.dossier.disclose.KnownRecords.required;

import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.IncidentStatus;
import dev.dossier.derive.MetricValue;
import dev.dossier.derive.Punctuality;
import dev.dossier.derive.Verdict;
import dev.dossier.disclose.DisclosedIncident.DerivedFacts;
import dev.dossier.model.AccountSource;
import dev.dossier.model.Action;
import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.Corpus;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Organization;
import dev.dossier.model.PersonalData;
import dev.dossier.model.Phrase;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what one reader may see of single incidents. */
final class IncidentDisclosure {

  private final KnownRecords records;
  private final Corpus corpus;
  private final Organization organization;
  private final Reader reader;
  private final Audience audience;
  private final Set<RunbookId> openRunbooks;
  private final ControlDisclosure controls;
  private final Letters letters;
  private final @Nullable DisclosedCorpus earlier;
  private final Map<IncidentId, List<DisclosedNotification>> earlierLetters;

  /**
   * What {@code reader} may see of the incidents of {@code records}.
   *
   * @param openRunbooks the runbooks that it sees
   * @param controls what it sees of those who answer for documents
   * @param earlier what it saw of an earlier state of the data, of which all that is no incident is
   *     still the same; absent if there is none
   */
  IncidentDisclosure(
      KnownRecords records,
      Reader reader,
      Set<RunbookId> openRunbooks,
      ControlDisclosure controls,
      @Nullable DisclosedCorpus earlier) {
    this.records = records;
    this.corpus = records.corpus();
    this.organization = records.organization();
    this.reader = reader;
    this.audience = reader.audience();
    this.openRunbooks = openRunbooks;
    this.controls = controls;
    this.letters = new Letters(records, reader);
    this.earlier = earlier;
    this.earlierLetters =
        earlier == null
            ? Map.of()
            : earlier.letters().stream()
                .collect(Collectors.groupingBy(DisclosedNotification::incidentId));
  }

  /** What is seen of an incident that the reader sees. */
  DisclosedIncident incident(Located<Incident> located) {
    Incident full = located.value();
    if (earlier != null && records.isUnchanged(full.id()) && !isReplaced(full)) {
      return required(earlier.incidents().get(full.id()), full.id());
    }
    SharingLabel label = label(full);
    Redaction redaction = redaction(full);
    DisclosedHistory history = history(located);
    Incident incident = history.applied(redaction.incident(full, label));
    DerivedFacts facts = facts(full, incident, history, redaction);
    List<DisclosedNotification> notifications =
        letters.told(incident, facts.duties(), label, redaction);
    return new DisclosedIncident(
        incident, label, redaction.strictest(), facts, notifications, redaction.withheld());
  }

  /** The letters about an incident that the reader may see. */
  List<DisclosedNotification> letters(IncidentId id) {
    return earlier != null && records.isUnchanged(id)
        ? earlierLetters.getOrDefault(id, List.of())
        : letters.about(id);
  }

  /** The file of an incident; empty where the reader may not have it. */
  Optional<SourceText> source(Located<Incident> located) {
    Incident incident = located.value();
    if (earlier != null && records.isUnchanged(incident.id())) {
      return earlier.source(incident.id());
    }
    return isWhole(incident) ? Optional.of(located.text()) : Optional.empty();
  }

  /**
   * Whether the reader may have the file of {@code incident}. That does not depend on whether the
   * record has parts that are hidden, or the file would tell by being there that it has none.
   */
  private boolean isWhole(Incident incident) {
    Located<Incident> whole =
        required(records.recorded().incidents().get(incident.id()), incident.id());
    return reader.seesEverything()
        && incident.equals(whole.value())
        && history(whole).applied(redacted(incident)).equals(incident);
  }

  /**
   * Whether it names another incident that replaces it, on which what is seen of it depends too.
   */
  private static boolean isReplaced(Incident incident) {
    return incident.control() != null && incident.control().supersededBy() != null;
  }

  /** What follows from {@code incident}, which is what is seen of {@code full}. */
  private DerivedFacts facts(
      Incident full, Incident incident, DisclosedHistory history, Redaction redaction) {
    DisclosedControl control = controls.of(full, redaction, label(full));
    return new DerivedFacts(
        audience.account() == AccountSource.COMMUNICATION && redaction.told()
            ? incident.communication()
            : null,
        categories(full),
        history.corrections(),
        Verdict.of(organization.incidentDefinition(), incident.classification()),
        IncidentStatus.of(incident.times(), records.asOf()),
        MetricValue.all(incident.times()),
        failingCell(incident.failingLayer()),
        audience.notifications() == NotificationsShown.ALL
            ? records.standings(incident)
            : List.of(),
        incident.actions().stream().map(this::action).toList(),
        control);
  }

  private DisclosedAction action(Action action) {
    return new DisclosedAction(
        action, Punctuality.of(action, records.asOf(), organization.timeZone()));
  }

  /** The categories of people concerned, which may be told where their number is not. */
  private List<Phrase> categories(Incident full) {
    Impact impact = full.impact();
    DataSubjects subjects = impact == null ? null : impact.dataSubjects();
    return impact == null
            || subjects == null
            || !audience.sees(PersonalData.DATA_SUBJECTS)
            || !audience.maySee(records.label(impact.sharingLabel()))
        ? List.of()
        : subjects.categories();
  }

  private @Nullable EffectiveCell failingCell(@Nullable FailingLayer failing) {
    if (failing == null) {
      return null;
    }
    Located<Service> service = records.service(failing.service());
    Located<ResponsibilityMatrix> matrix = records.matrix(service.value());
    return EffectiveCell.of(service, matrix, failing.layer()).orElse(null);
  }

  private Incident redacted(Incident incident) {
    return redaction(incident).incident(incident, label(incident));
  }

  private DisclosedHistory history(Located<Incident> known) {
    return DisclosedHistory.of(known, this::redacted);
  }

  /** A redaction for one document about {@code incident}. */
  private Redaction redaction(Incident incident) {
    Located<Contact> customer = corpus.contacts().get(reader.customer());
    return new Redaction(
        reader, customer == null ? Set.of() : services(incident, customer.value()), openRunbooks);
  }

  /** The services of a customer that its notifications of {@code incident} concern. */
  private static Set<ServiceId> services(Incident incident, Contact customer) {
    return incident.notifications().stream()
        .filter(each -> each.recipient().equals(customer.id()))
        .flatMap(each -> Letters.concerned(each, customer).stream())
        .flatMap(each -> each.services().stream())
        .collect(Collectors.toSet());
  }

  private SharingLabel label(Incident incident) {
    return records.label(incident.sharingLabel());
  }
}
