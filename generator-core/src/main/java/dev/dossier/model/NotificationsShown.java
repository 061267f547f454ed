package dev.dossier.model;

/** Which notifications of an incident an audience sees. */
public enum NotificationsShown {
  /** All, with how every duty stands. */
  ALL,
  /** That of the customer whom the document is made for. */
  OWN,
  /** None. */
  NONE
}
