package dev.dossier.model;

/** How a notification is delivered. */
public enum Means {
  /** By e-mail. */
  EMAIL,
  /** In the service's portal. */
  PORTAL,
  /** By post. */
  LETTER,
  /** By telephone. */
  PHONE,
  /** By the recipient's web form. */
  WEB_FORM,
  /** By publication. */
  PUBLIC_NOTICE;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
