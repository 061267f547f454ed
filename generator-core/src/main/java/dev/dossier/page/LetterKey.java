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
 * @param number which of several letters to the recipient under that duty it is, from 1
 */
record LetterKey(IncidentId incident, ContactId recipient, DutyId duty, int number) {

  static LetterKey of(DisclosedNotification notification) {
    return new LetterKey(
        notification.incidentId(),
        notification.contact().id(),
        notification.clock().duty().id(),
        notification.number());
  }

  /**
   * The duty as it stands in the path of the letter; numbered where the letter is not the first.
   */
  String dutyInPath() {
    return number == 1 ? duty.value() : duty.value() + "-" + number;
  }
}
