package dev.dossier.model;

/** How far the approval of a document is. */
public enum DocumentStatus {
  /** Being written. */
  DRAFT,
  /** Being read by its approver. */
  IN_REVIEW,
  /** Released. */
  APPROVED,
  /** Replaced by a later version. */
  SUPERSEDED;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
