package dev.dossier;

/** In which form the changes between two states of the data are written. */
public enum ChangesFormat {
  HTML,
  PDF,
  MD,
  JSON;

  /** The word for it in parameters, and the extension of its file. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
