package dev.dossier.model;

/** What a time limit is counted in. */
public enum LimitUnit {
  /** Exact minutes. */
  MINUTES,
  /** Exact hours. */
  HOURS,
  /** Days of the calendar. */
  DAYS,
  /** Working days. */
  BUSINESS_DAYS,
  /** Months of the calendar. */
  MONTHS;

  /** The word for this value in the data files. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
