package dev.dossier.diagnostic;

import java.util.Locale;

/**
 * A kind of finding with its text. A text says what is wrong, shows the offending value and says
 * what to write. The kinds are listed by subject, one enum each.
 */
public sealed interface Code
    permits CacaoCode,
        ComparisonCode,
        DocumentCode,
        IncidentCode,
        LanguageCode,
        MergeCode,
        NotificationCode,
        OscalCode,
        ReadCode,
        RecordCode,
        ResponsibilityCode,
        RunbookCode,
        SiteCode {

  /** The name of the constant. */
  String name();

  /** How much findings of this kind matter, and what they say. */
  Wording wording();

  /** The name of this kind of finding, stable over versions, such as {@code unknown-key}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much findings of this kind matter. */
  default Severity severity() {
    return wording().severity();
  }
}
