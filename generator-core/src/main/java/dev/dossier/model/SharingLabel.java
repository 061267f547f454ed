package dev.dossier.model;

import java.util.Locale;

/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest circle to the narrowest. */
public enum SharingLabel {
  /** TLP:CLEAR, no limit on disclosure. */
  CLEAR,
  /** TLP:GREEN, within the community. */
  GREEN,
  /** TLP:AMBER, within the organisation and its clients on a need-to-know basis. */
  AMBER,
  /** TLP:AMBER+STRICT, within the organisation only. */
  AMBER_STRICT,
  /** TLP:RED, for the named recipients only. */
  RED;

  /** The word for this value in the data files, such as {@code amber+strict}. */
  public String key() {
    return this == AMBER_STRICT ? "amber+strict" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * The label of which {@code key} is the word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SharingLabel of(String key) {
    for (SharingLabel each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no sharing label " + key);
  }

  /** The label as it is printed, such as {@code TLP:AMBER+STRICT}. */
  public String printed() {
    return "TLP:" + key().toUpperCase(Locale.ROOT);
  }

  /** The stricter of this label and {@code other}. */
  public SharingLabel stricter(SharingLabel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
