package dev.dossier.model;

/** What is written of a document. */
public enum Format {
  /** A page of the site. */
  HTML,
  /** A PDF file beside the page. */
  PDF,
  /** An e-mail ready to be sent, with the PDF attached; for letters that go by e-mail. */
  EML;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
