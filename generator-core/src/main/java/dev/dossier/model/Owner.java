package dev.dossier.model;

/** Who is responsible for a layer. */
public enum Owner {
  /** The customer. */
  CUSTOMER,
  /** The cloud provider. */
  PROVIDER,
  /** Both, each for a stated half. */
  SHARED,
  /** Somebody else. */
  THIRD_PARTY,
  /** The layer does not exist there. */
  NOT_APPLICABLE;

  /** Whether {@code side} has a part in it. */
  public boolean includes(Side side) {
    return this == SHARED || name().equals(side.name());
  }

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
