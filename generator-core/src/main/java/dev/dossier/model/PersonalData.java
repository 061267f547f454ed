package dev.dossier.model;

/** A kind of personal data in the record of an incident. */
public enum PersonalData {
  /** E-mail addresses and telephone numbers of people. */
  CONTACT_DETAILS,
  /** How many people are concerned, and of which categories. */
  DATA_SUBJECTS,
  /** How many records of personal data are concerned, and of which categories. */
  RECORDS
}
