package dev.dossier.derive;

/** What says who owns a layer of a service, from the most general to the most particular. */
public enum CellSource {
  /** The matrix, which knows the layer. */
  CATALOGUE,
  /** The matrix, in the column of the service's model. */
  MODEL,
  /** The service itself, which differs from its model there. */
  SERVICE,
  /** The agreement with a customer, which differs from the service there. */
  AGREEMENT;

  /** The word for this value in machine-readable output. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
