package dev.dossier.model;

/** The paper of PDFs. */
public enum PageSize {
  A4,
  LETTER
}
