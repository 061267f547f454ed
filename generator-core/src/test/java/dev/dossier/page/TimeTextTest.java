package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Fidelity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are written as the reader's language has them, in the reader's zone on that day. */
class TimeTextTest {

  private static TimeText text(String language, String zone) {
    return new TimeText(Messages.of(Locale.forLanguageTag(language)), ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | Europe/Berlin    | 2026-03-29T00:59:59Z | 29 March 2026, 01:59 (UTC+01:00)",
        "en    | Europe/Berlin    | 2026-03-29T01:00:00Z | 29 March 2026, 03:00 (UTC+02:00)",
        "en-US | America/New_York | 2026-11-01T05:59:00Z | November 1, 2026, 01:59 (UTC-04:00)",
        "en-US | America/New_York | 2026-11-01T06:00:00Z | November 1, 2026, 01:00 (UTC-05:00)",
        "de    | Europe/Berlin    | 2026-10-25T00:30:00Z | 25. Oktober 2026, 02:30 Uhr (UTC+02:00)",
        "de    | Europe/Berlin    | 2026-10-25T01:30:00Z | 25. Oktober 2026, 02:30 Uhr (UTC+01:00)",
        "fr    | Europe/Paris     | 2026-02-28T23:30:00Z | 1er mars 2026 à 00:30 (UTC+01:00)",
        "fr    | Europe/Paris     | 2026-03-29T01:00:00Z | 29 mars 2026 à 03:00 (UTC+02:00)",
        "es    | Europe/Madrid    | 2026-03-29T01:00:00Z | 29 de marzo de 2026, 03:00 h"
            + " (UTC+02:00)",
        "ja    | Asia/Tokyo       | 2026-03-02T21:10:00Z | 2026年3月3日 06:10（UTC+09:00）",
        "ja    | UTC              | 2026-03-02T21:10:00Z | 2026年3月2日 21:10 UTC"
      })
  void anInstantIsWrittenInTheZoneOfItsReader(
      String language, String zone, String instant, String expected) {
    assertThat(text(language, zone).instant(Instant.parse(instant))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | PT1M        | 1 minute",
        "en | PT76H       | 3 days, 4 hours",
        "de | PT1H        | 1 Stunde",
        "de | PT76H       | 3 Tage, 4 Stunden",
        "fr | P1DT2H5M    | 1 jour et 2 heures",
        "es | PT30M       | 30 minutos",
        "es | P100D       | 100 días",
        "ja | PT72H       | 72時間"
      })
  void aLengthOfTimeIsCounted(String language, String length, String expected) {
    assertThat(
            text(language, "UTC")
                .length(Duration.parse(length), Fidelity.EXACT)
                .replace('\u00a0', ' '))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | France, Germany and Spain   | 1,234,567",
        "de    | Deutschland, Frankreich und Spanien | 1.234.567",
        "fr    | Allemagne, Espagne et France  | 1 234 567",
        "es    | Alemania, España y Francia  | 1.234.567",
        "ja    | スペイン、ドイツ、フランス       | 1,234,567"
      })
  void countriesAndNumbersAreThoseOfTheLanguage(String language, String list, String number) {
    LocaleText text = Messages.of(Locale.forLanguageTag(language)).localeText();

    assertThat(text.list(text.countries(List.of("ES", "DE", "FR")))).isEqualTo(list);
    assertThat(text.number(1_234_567).replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"th", "fa", "ar", "ja-u-ca-japanese"})
  void yearsAreThoseOfTheGregorianCalendar(String language) {
    LocaleText text = Messages.of(Locale.forLanguageTag(language)).localeText();

    assertThat(text.day(LocalDate.of(2026, 3, 3))).containsPattern("2026|۲۰۲۶|٢٠٢٦");
  }
}
