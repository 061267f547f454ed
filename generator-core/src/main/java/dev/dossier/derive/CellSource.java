package dev.dossier.derive;

/** What decided who owns a layer of a service. */
public enum CellSource {
  /** The matrix, in the column of the service's model. */
  MODEL,
  /** The service itself, which differs from its model there. */
  SERVICE;

  /** The word for this value in machine-readable output. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
