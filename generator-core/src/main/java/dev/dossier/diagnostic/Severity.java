package dev.dossier.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** The data cannot be published as it is; nothing is written. */
  ERROR,
  /** Worth mending; the documents are written unless warnings are to fail the build. */
  WARNING
}
