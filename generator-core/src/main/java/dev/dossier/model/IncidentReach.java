package dev.dossier.model;

/** Which records a regime concerns. */
public enum IncidentReach {
  /** Those that must be notified by the organisation's definition. */
  NOTIFIABLE,
  /** All, whatever they turned out to be. */
  ALL
}
