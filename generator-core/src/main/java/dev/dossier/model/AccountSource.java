package dev.dossier.model;

/** In whose words an audience is told what happened. */
public enum AccountSource {
  /** In those of the record. */
  RECORD,
  /**
   * In those meant for recipients of notifications; in those of the record where none are written.
   */
  COMMUNICATION
}
