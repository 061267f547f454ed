package dev.dossier.disclose;

import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Phrase;
import dev.dossier.model.SharingLabel;

/** What every letter says of its incident, whatever its checklists ask for. */
record IncidentExtract(IncidentId id, Phrase title, SharingLabel label) {

  static IncidentExtract of(Incident incident, SharingLabel label) {
    return new IncidentExtract(incident.id(), incident.title(), label);
  }
}
