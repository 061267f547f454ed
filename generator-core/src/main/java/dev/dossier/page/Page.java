package dev.dossier.page;

/** What one document shows: a record for each template, with everything computed and formatted. */
public interface Page {

  /** What stands around the content of every document. */
  Frame frame();
}
