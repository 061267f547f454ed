package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.Anchor;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Incident;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import java.time.LocalDate;

/** What is recorded as having happened does not lie in the future. */
final class FutureTimes {

  private FutureTimes() {}

  static void check(Located<Incident> record, Context context) {
    Incident incident = record.value();
    for (Anchor anchor : Anchor.values()) {
      incident
          .times()
          .at(anchor)
          .ifPresent(moment -> check(Recorded.of(moment), record, context, "times", anchor.key()));
    }
    for (int i = 0; i < incident.timeline().size(); i++) {
      check(Recorded.of(incident.timeline().get(i)), record, context, "timeline", i, "at");
    }
    for (int i = 0; i < incident.notifications().size(); i++) {
      Moment sent = incident.notifications().get(i).sent();
      if (sent != null) {
        check(Recorded.of(sent), record, context, "notifications", i, "sent");
      }
    }
    LegalConsultation consultation = incident.legalConsultation();
    if (consultation != null) {
      check(Recorded.of(consultation.at()), record, context, "legal-consultation", "at");
    }
    for (int i = 0; i < incident.corrections().size(); i++) {
      check(
          Recorded.of(new Moment(incident.corrections().get(i).at(), Fidelity.EXACT)),
          record,
          context,
          "corrections",
          i,
          "at");
    }
    LocalDate today = LocalDate.ofInstant(context.asOf(), context.organization().timeZone());
    for (int i = 0; i < incident.actions().size(); i++) {
      LocalDate done = incident.actions().get(i).done();
      if (done != null && done.isAfter(today)) {
        report(done.toString(), record, context, "actions", i, "done");
      }
    }
  }

  private static void check(
      Recorded time, Located<Incident> record, Context context, Object... path) {
    if (time.earliest().isAfter(context.asOf())) {
      report(time.text(), record, context, path);
    }
  }

  private static void report(
      String time, Located<Incident> record, Context context, Object... path) {
    context
        .findings()
        .add(record, record.at(path), IncidentCode.TIME_IN_FUTURE, time, context.asOf());
  }
}
