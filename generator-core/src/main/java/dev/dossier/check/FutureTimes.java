package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Anchor;
import dev.dossier.model.Incident;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is recorded as having happened does not lie in the future. */
final class FutureTimes {

  private FutureTimes() {}

  static void check(Located<Incident> record, Context context) {
    Incident incident = record.value();
    for (Anchor anchor : Anchor.values()) {
      Moment moment = incident.times().at(anchor).orElse(null);
      report(moment, record.at("times", anchor.key()), record, context);
    }
    for (int i = 0; i < incident.timeline().size(); i++) {
      report(
          Recorded.of(incident.timeline().get(i)), record.at("timeline", i, "at"), record, context);
    }
    for (int i = 0; i < incident.notifications().size(); i++) {
      report(
          incident.notifications().get(i).sent(),
          record.at("notifications", i, "sent"),
          record,
          context);
    }
    LegalConsultation consultation = incident.legalConsultation();
    if (consultation != null) {
      report(consultation.at(), record.at("legal-consultation", "at"), record, context);
    }
    LocalDate today = LocalDate.ofInstant(context.asOf(), context.organization().timeZone());
    for (int i = 0; i < incident.actions().size(); i++) {
      LocalDate done = incident.actions().get(i).done();
      if (done != null && done.isAfter(today)) {
        add(done.toString(), record.at("actions", i, "done"), record, context);
      }
    }
  }

  private static void report(
      @Nullable Moment moment, SourceSpan span, Located<Incident> record, Context context) {
    if (moment != null) {
      report(Recorded.of(moment), span, record, context);
    }
  }

  private static void report(
      Recorded time, SourceSpan span, Located<Incident> record, Context context) {
    if (time.earliest().isAfter(context.asOf())) {
      add(time.text(), span, record, context);
    }
  }

  private static void add(String time, SourceSpan span, Located<Incident> record, Context context) {
    context.findings().add(record, span, Code.TIME_IN_FUTURE, time, context.asOf());
  }
}
