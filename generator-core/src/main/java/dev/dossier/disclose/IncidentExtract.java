package dev.dossier.disclose;

import dev.dossier.model.Communication;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Phrase;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an incident's record that one kind of recipient is told of. */
record IncidentExtract(
    IncidentId id,
    Phrase title,
    SharingLabel label,
    @Nullable Communication communication,
    @Nullable Impact impact,
    List<Phrase> dataSubjectCategories,
    Times times) {

  static IncidentExtract of(Incident incident, SharingLabel label, RecipientKind recipient) {
    boolean whole = recipient == RecipientKind.AUTHORITY;
    Communication communication = incident.communication();
    Impact impact = incident.impact();
    DataSubjects subjects = impact == null ? null : impact.dataSubjects();
    return new IncidentExtract(
        incident.id(),
        incident.title(),
        label,
        communication == null ? null : communication.to(recipient),
        impact == null || whole ? impact : withoutFigures(impact),
        subjects == null ? List.of() : subjects.categories(),
        whole ? incident.times() : milestones(incident.times()));
  }

  private static Impact withoutFigures(Impact impact) {
    return new Impact(
        null,
        null,
        null,
        null,
        impact.recordCategories(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        impact.information(),
        null);
  }

  private static Times milestones(Times times) {
    return new Times(
        times.occurred(),
        times.detected(),
        null,
        times.declared(),
        null,
        null,
        null,
        times.contained(),
        null,
        times.recovered(),
        null);
  }
}
