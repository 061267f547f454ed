package dev.dossier.page;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time in UTC, short enough for a column of a wide table.
 *
 * @param day the day, such as {@code 2026-03-03}
 * @param time the time of day, such as {@code 06:41 UTC}; absent where only the day is known
 * @param machine the form for {@code <time datetime>}
 */
public record ShortTime(String day, @Nullable String time, String machine) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static ShortTime of(Moment moment, TimeText text) {
    if (moment.fidelity() == Fidelity.DATE_ONLY) {
      return new ShortTime(moment.at().toLocalDate().toString(), null, text.machine(moment));
    }
    OffsetDateTime utc = moment.at().withOffsetSameInstant(ZoneOffset.UTC);
    String about = moment.isExact() ? "" : "about ";
    return new ShortTime(
        utc.toLocalDate().toString(), about + TIME.format(utc) + " UTC", text.machine(moment));
  }
}
