package dev.dossier.page;

import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.ContactId;
import dev.dossier.model.DutyId;
import dev.dossier.model.IncidentId;

/**
 * What other pages name a letter by when they link to it.
 *
 * @param incident the incident it is about
 * @param recipient who gets it
 * @param duty the duty it fulfils
 */
record LetterKey(IncidentId incident, ContactId recipient, DutyId duty) {

  static LetterKey of(DisclosedNotification notification) {
    return new LetterKey(
        notification.incidentId(), notification.contact().id(), notification.clock().duty().id());
  }
}
