package dev.dossier.model;

/** What is written of a document. */
public enum Format {
  /** A page of the site. */
  HTML,
  /** A PDF file beside the page. */
  PDF;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
