package dev.dossier.model;

/** Who is notified. */
public enum RecipientKind {
  /** The administrators of a customer. */
  CUSTOMER,
  /** A supervisory authority. */
  AUTHORITY,
  /** The people whose data is concerned. */
  DATA_SUBJECTS,
  /** Press and broadcasting. */
  MEDIA;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
