package dev.dossier.derive;

import dev.dossier.model.LimitUnit;
import dev.dossier.model.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of derivations. */
final class TraceText {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

  private TraceText() {}

  /** Such as {@code 2026-03-03 09:12 +01:00}, with seconds where there are any. */
  static String instant(OffsetDateTime at) {
    return (at.getSecond() == 0 ? INSTANT : SECOND).format(at);
  }

  /** As {@link #instant}, with the time in {@code zone} behind it where that differs. */
  static String instant(OffsetDateTime at, ZoneId zone) {
    OffsetDateTime local = at.atZoneSameInstant(zone).toOffsetDateTime();
    return local.getOffset().equals(at.getOffset())
        ? instant(at)
        : instant(at) + " (" + instant(local) + " in " + zone + ")";
  }

  /** Such as {@code Fri 2026-07-03}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Such as {@code declared 2026-03-03 09:12 +01:00}. */
  static String start(String event, Moment moment) {
    return switch (moment.fidelity()) {
      case EXACT -> event + " " + instant(moment.at());
      case APPROXIMATE -> event + " about " + instant(moment.at()) + ", which counts as stated";
      case DATE_ONLY ->
          event
              + " on "
              + moment.at().toLocalDate()
              + ", time of day unknown: the day's first moment counts";
    };
  }

  /** Such as {@code 72 hours} or {@code 1 month}. */
  static String amount(long amount, LimitUnit unit) {
    String word = unit.key().replace('-', ' ');
    return amount + " " + (amount == 1 ? word.substring(0, word.length() - 1) : word);
  }
}
