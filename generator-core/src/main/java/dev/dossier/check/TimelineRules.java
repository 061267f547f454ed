package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.TimelineEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a timeline stand in order of time, and what came before the incident says so. */
final class TimelineRules {

  private TimelineRules() {}

  static void check(Located<Incident> record, Context context) {
    inOrder(record, context);
    notBeforeTheIncident(record, context);
  }

  private static void inOrder(Located<Incident> record, Context context) {
    @Nullable Recorded latest = null;
    List<TimelineEntry> timeline = record.value().timeline();
    for (int i = 0; i < timeline.size(); i++) {
      Recorded time = Recorded.of(timeline.get(i));
      if (latest != null && latest.isSurelyAfter(time)) {
        context
            .findings()
            .add(
                record,
                record.at("timeline", i, "at"),
                IncidentCode.TIMELINE_OUT_OF_ORDER,
                time.text(),
                latest.text());
      } else {
        latest = time;
      }
    }
  }

  private static void notBeforeTheIncident(Located<Incident> record, Context context) {
    Moment occurred = record.value().times().occurred();
    Optional<PhaseId> firstPhase = firstPhase(record.value(), context);
    if (occurred == null || firstPhase.isEmpty()) {
      return;
    }
    Recorded start = Recorded.of(occurred);
    Moment detected = record.value().times().detected();
    if (detected != null && start.isSurelyAfter(Recorded.of(detected))) {
      return;
    }
    List<TimelineEntry> timeline = record.value().timeline();
    for (int i = 0; i < timeline.size(); i++) {
      TimelineEntry entry = timeline.get(i);
      Recorded time = Recorded.of(entry);
      if (start.isSurelyAfter(time) && !entry.phase().equals(firstPhase.get())) {
        context
            .findings()
            .add(
                record,
                record.at("timeline", i, "at"),
                IncidentCode.TIMELINE_BEFORE_INCIDENT,
                time.text(),
                start.text(),
                firstPhase.get());
      }
    }
  }

  private static Optional<PhaseId> firstPhase(Incident incident, Context context) {
    Located<ResponseProcess> process = context.corpus().processes().get(incident.process());
    return process == null
        ? Optional.empty()
        : process.value().phases().stream().findFirst().map(phase -> phase.id());
  }
}
