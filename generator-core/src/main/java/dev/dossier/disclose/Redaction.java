package dev.dossier.disclose;

import dev.dossier.disclose.Clearance.LegalAdvice;
import dev.dossier.disclose.Clearance.Notifications;
import dev.dossier.disclose.Clearance.People;
import dev.dossier.disclose.Clearance.WithheldParts;
import dev.dossier.model.Action;
import dev.dossier.model.Cause;
import dev.dossier.model.Contact;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Incident;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.Runbook;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Subscription;
import dev.dossier.model.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of the records what a clearance does not permit. */
final class Redaction {

  private final Clearance clearance;

  Redaction(Clearance clearance) {
    this.clearance = clearance;
  }

  Incident incident(Incident incident, SharingLabel label) {
    return new Incident(
        incident.id(),
        incident.title(),
        incident.type(),
        incident.process(),
        incident.severity(),
        label,
        incident.services(),
        incident.runbook(),
        incident.failingLayer(),
        person(incident.manager()),
        incident.teams(),
        incident.classification(),
        incident.times(),
        incident.summary(),
        incident.impact(),
        incident.detection(),
        timeline(incident, label),
        causes(incident, label),
        incident.review(),
        actions(incident, label),
        incident.lessons(),
        consultation(incident.legalConsultation()),
        incident.communication(),
        clearance.notifications() == Notifications.ALL ? incident.notifications() : List.of(),
        statements(incident),
        control(incident.control()));
  }

  Withheld withheld(Incident full, Incident redacted) {
    return clearance.withheld() == WithheldParts.UNSAID
        ? Withheld.NOTHING
        : new Withheld(
            full.timeline().size() - redacted.timeline().size(),
            full.causes().size() - redacted.causes().size(),
            full.actions().size() - redacted.actions().size());
  }

  Runbook runbook(Runbook runbook) {
    return new Runbook(
        runbook.id(),
        runbook.title(),
        runbook.incidentTypes(),
        runbook.process(),
        runbook.owner(),
        runbook.sharingLabel(),
        runbook.services(),
        runbook.purpose(),
        runbook.triggers(),
        runbook.preconditions(),
        runbook.steps(),
        control(runbook.control()),
        runbook.links());
  }

  Organization organization(Organization organization) {
    return new Organization(
        organization.name(),
        organization.legalName(),
        organization.lei(),
        organization.currency(),
        organization.platform(),
        organization.language(),
        organization.timeZone(),
        organization.sharingLabel(),
        organization.about(),
        organization.contact(),
        organization.mail(),
        organization.dataProtectionOfficer(),
        stripped(organization.documentControl()),
        organization.teamKinds(),
        organization.severities(),
        organization.incidentTypes(),
        organization.incidentDefinition(),
        organization.strategies(),
        organization.commitments(),
        organization.customerDuties(),
        organization.boundaries(),
        organization.regimes(),
        organization.related());
  }

  Contact contact(Contact contact) {
    if (clearance.people() == People.NAMED) {
      return contact;
    }
    List<Subscription> subscriptions =
        contact.subscriptions().stream()
            .map(each -> new Subscription(each.id(), each.name(), each.services(), List.of(), null))
            .toList();
    return new Contact(
        contact.id(),
        contact.kind(),
        contact.name(),
        contact.salutation(),
        contact.country(),
        contact.language(),
        contact.timeZone(),
        contact.contact(),
        subscriptions);
  }

  private List<TimelineEntry> timeline(Incident incident, SharingLabel label) {
    return incident.timeline().stream()
        .filter(entry -> clearance.permits(label, entry.sharingLabel()))
        .toList();
  }

  private List<Cause> causes(Incident incident, SharingLabel label) {
    return incident.causes().stream()
        .filter(cause -> clearance.permits(label, cause.sharingLabel()))
        .toList();
  }

  private List<Action> actions(Incident incident, SharingLabel label) {
    return incident.actions().stream()
        .filter(action -> clearance.permits(label, action.sharingLabel()))
        .toList();
  }

  /** What is stated about regimes; the reasons, which legal affairs gave, only to its readers. */
  private List<RegimeStatement> statements(Incident incident) {
    if (clearance.notifications() != Notifications.ALL) {
      return List.of();
    }
    return clearance.legalAdvice() == LegalAdvice.SHOWN
        ? incident.regimes()
        : incident.regimes().stream().map(RegimeStatement::withoutReason).toList();
  }

  private @Nullable LegalConsultation consultation(@Nullable LegalConsultation consultation) {
    return consultation == null || clearance.legalAdvice() == LegalAdvice.SHOWN
        ? consultation
        : new LegalConsultation(consultation.team(), consultation.at(), null);
  }

  private @Nullable DocumentControl control(@Nullable DocumentControl control) {
    return control == null ? null : stripped(control);
  }

  private DocumentControl stripped(DocumentControl control) {
    return new DocumentControl(
        control.owner(),
        person(control.approver()),
        control.reviewed(),
        control.reviewDue(),
        control.version(),
        control.status());
  }

  private @Nullable Person person(@Nullable Person person) {
    return clearance.people() == People.NAMED ? person : null;
  }
}
