package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.Correction;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.TimelineEntry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Somebody answers for each correction, and nothing is known before it could be. */
final class HistoryRules {

  private HistoryRules() {}

  static void check(Located<Incident> record, Context context) {
    Optional<OffsetDateTime> beginning = record.value().knownFrom();
    List<Correction> corrections = record.value().corrections();
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      if (correction.by() == null && correction.team() == null) {
        context
            .findings()
            .add(record, record.at("corrections", i), IncidentCode.CORRECTION_WITHOUT_AUTHOR);
      }
      if (beginning.filter(from -> from.isAfter(correction.at())).isPresent()) {
        context
            .findings()
            .add(
                record,
                record.at("corrections", i, "at"),
                IncidentCode.CORRECTION_BEFORE_RECORD,
                correction.at(),
                beginning.get());
      }
    }
    List<TimelineEntry> timeline = record.value().timeline();
    for (int i = 0; i < timeline.size(); i++) {
      OffsetDateTime since = timeline.get(i).knownSince();
      Recorded at = Recorded.of(timeline.get(i));
      if (since != null && since.toInstant().isBefore(at.earliest())) {
        context
            .findings()
            .add(
                record,
                record.at("timeline", i, "known-since"),
                IncidentCode.TIMES_OUT_OF_ORDER,
                "known-since",
                since,
                "at",
                at.text());
      }
    }
  }

  /** What a record said before a correction names only what there is, as the record itself does. */
  static void earlierReferences(Located<Incident> record, Context context) {
    for (EarlierVersion<Incident> version : record.earlier()) {
      References.check(version.record(), context);
    }
  }
}
