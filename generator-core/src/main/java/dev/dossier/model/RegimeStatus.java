package dev.dossier.model;

/** Whether a regime binds. */
public enum RegimeStatus {
  /** It binds. */
  IN_FORCE,
  /** It is a draft, and computed only where the organisation asks for it. */
  PROPOSED,
  /** Another rule took its place. */
  SUPERSEDED;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
