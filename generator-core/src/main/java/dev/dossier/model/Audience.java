package dev.dossier.model;

/** For whom a document is made. */
public enum Audience {
  /** The provider's own staff. */
  INTERNAL,
  /** Auditors under an agreement of confidentiality. */
  AUDITOR,
  /** A supervisory or security authority. */
  AUTHORITY,
  /** The administrators of one customer. */
  CUSTOMER,
  /** People whose data is concerned. */
  DATA_SUBJECT,
  /** Everybody. */
  PUBLIC;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
