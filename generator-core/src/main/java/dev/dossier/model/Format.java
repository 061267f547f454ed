package dev.dossier.model;

/** What is written of a document. */
public enum Format {
  /** A page of the site. */
  HTML,
  /** A PDF file beside the page. */
  PDF,
  /** An e-mail ready to be sent, with the PDF attached; for letters that go by e-mail. */
  EML,
  /** A calendar of the deadlines on the page, as RFC 5545 defines it. */
  ICS,
  /** Tables as comma-separated values; for exports. */
  CSV,
  /** Tables as a workbook of spreadsheets; for exports. */
  XLSX,
  /** A folder of JSON documents of the Open Security Controls Assessment Language; for exports. */
  OSCAL,
  /** A folder of playbooks of CACAO 2.0 as JSON; for exports. */
  CACAO;

  /** The word for this value in the data files, and the extension of its files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
