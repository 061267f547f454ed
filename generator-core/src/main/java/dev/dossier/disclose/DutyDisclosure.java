package dev.dossier.disclose;

import static dev.dossier.disclose.KnownRecords.required;

import dev.dossier.derive.AssessmentResult;
import dev.dossier.derive.CellDuties;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Subscription;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what may be seen of services, agreements and assessments. */
final class DutyDisclosure {

  private final KnownRecords records;
  private final Corpus corpus;
  private final Reader reader;
  private final Redaction redaction;
  private final ControlDisclosure controls;
  private final Set<RunbookId> runbooks;

  /**
   * Shared responsibility in {@code records}.
   *
   * @param reader for whom
   * @param runbooks the runbooks that the audience may see; others are not named
   * @param controls who answers for documents
   */
  DutyDisclosure(
      KnownRecords records, Reader reader, Set<RunbookId> runbooks, ControlDisclosure controls) {
    this.controls = controls;
    this.records = records;
    this.corpus = records.corpus();
    this.reader = reader;
    this.redaction = new Redaction(reader, Set.of(), runbooks);
    this.runbooks = Set.copyOf(runbooks);
  }

  /** A service as it is for all customers without an agreement. */
  DisclosedService service(Located<Service> service) {
    return service(service.value(), null);
  }

  private DisclosedService service(Service service, @Nullable AgreementId agreement) {
    ResponsibilityMatrix matrix = records.matrix(service).value();
    ServiceModel model =
        matrix.models().stream()
            .filter(each -> each.id().equals(service.model()))
            .findFirst()
            .orElse(null);
    List<CellDuties> duties =
        records.responsibilities().of(service.id(), agreement).stream()
            .map(this::disclosed)
            .toList();
    return new DisclosedService(
        redaction.whole(service, records.organization().sharingLabel()),
        matrix,
        required(model, service.model()),
        duties);
  }

  private CellDuties disclosed(CellDuties duties) {
    RunbookId runbook = duties.runbook();
    return runbook == null || runbooks.contains(runbook) ? duties : duties.withoutRunbook();
  }

  /** The agreements that the reader sees, in order of id. */
  Map<AgreementId, DisclosedAgreement> agreements() {
    Map<AgreementId, DisclosedAgreement> agreements = new LinkedHashMap<>();
    for (Located<Agreement> each : corpus.agreements().values()) {
      SharingLabel label = records.label(each.value().sharingLabel());
      if (isOpen(each.value().customer(), label)) {
        Agreement agreement = redaction.whole(each.value(), label);
        DisclosedControl control = controls.of(each.value(), redaction, label);
        agreements.put(agreement.id(), agreement(agreement, label, control));
      }
    }
    return Collections.unmodifiableMap(agreements);
  }

  /** The assessments that the reader sees, in order of id. */
  Map<AssessmentId, DisclosedAssessment> assessments() {
    Map<AssessmentId, DisclosedAssessment> assessments = new LinkedHashMap<>();
    for (Located<Assessment> each : corpus.assessments().values()) {
      SharingLabel label = records.label(each.value().sharingLabel());
      if (isOpen(each.value().customer(), label)) {
        Assessment assessment = redaction.whole(each.value(), label);
        DisclosedControl control = controls.of(each.value(), redaction, label);
        assessments.put(assessment.id(), assessment(assessment, label, control));
      }
    }
    return Collections.unmodifiableMap(assessments);
  }

  /** Whether the reader sees what concerns {@code customer} and carries {@code label}. */
  private boolean isOpen(ContactId customer, SharingLabel label) {
    return reader.audience().maySee(label) && reader.seesCustomer(customer);
  }

  private DisclosedAgreement agreement(
      Agreement agreement, SharingLabel label, DisclosedControl control) {
    Contact customer = records.contact(agreement.customer());
    List<Subscription> covered =
        customer.subscriptions().stream().filter(each -> agreement.covers(each.id())).toList();
    Stream<ServiceId> spokenOf = agreement.services().stream().map(each -> each.service());
    List<DisclosedService> services =
        Stream.concat(covered.stream().flatMap(each -> each.services().stream()), spokenOf)
            .distinct()
            .sorted(Comparator.comparing(Id::value))
            .map(id -> service(records.service(id).value(), agreement.id()))
            .toList();
    List<String> names = covered.stream().map(Subscription::name).toList();
    return new DisclosedAgreement(agreement, customer.name(), names, services, label, control);
  }

  private DisclosedAssessment assessment(
      Assessment assessment, SharingLabel label, DisclosedControl control) {
    Contact customer = records.contact(assessment.customer());
    List<ServiceId> services = services(assessment, customer);
    return new DisclosedAssessment(
        assessment,
        customer.name(),
        services,
        AssessmentResult.of(assessment, services, records.responsibilities()),
        label,
        control);
  }

  private List<ServiceId> services(Assessment assessment, Contact customer) {
    if (!assessment.services().isEmpty()) {
      return assessment.services();
    }
    AgreementId id = assessment.agreement();
    Predicate<Subscription> covered =
        id == null ? each -> true : each -> agreement(id).covers(each.id());
    return customer.subscriptions().stream()
        .filter(covered)
        .flatMap(each -> each.services().stream())
        .distinct()
        .sorted(Comparator.comparing(Id::value))
        .toList();
  }

  private Agreement agreement(AgreementId id) {
    return required(corpus.agreements().get(id), id).value();
  }
}
