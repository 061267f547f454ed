package dev.dossier.model;

/** Whose facts an audience sees. */
public enum SubscriptionScope {
  /** Those of all customers. */
  ALL,
  /** Those of the one customer that the document is made for. */
  OWN
}
