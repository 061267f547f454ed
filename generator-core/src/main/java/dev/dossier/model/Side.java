package dev.dossier.model;

/** A side of the shared responsibility. */
public enum Side {
  /** The customer. */
  CUSTOMER,
  /** The provider. */
  PROVIDER;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
