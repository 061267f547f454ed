package dev.dossier.page;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations as readers see them, in one language and one time zone. */
final class TimeText {

  private static final String DAY = "d MMMM uuuu";

  private final DateTimeFormatter day;
  private final DateTimeFormatter dayAndTime;
  private final DateTimeFormatter timeOfDay;
  private final DateTimeFormatter dayOfWeek;
  private final DateTimeFormatter dayOfMonth;
  private final ZoneId zone;

  TimeText(Locale locale, ZoneId zone) {
    this.zone = zone;
    this.day = DateTimeFormatter.ofPattern(DAY, locale);
    this.dayAndTime = DateTimeFormatter.ofPattern(DAY + ", HH:mm", locale);
    this.timeOfDay = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.dayOfWeek = DateTimeFormatter.ofPattern("EEEE, " + DAY.replace(' ', '\u00a0'), locale);
    this.dayOfMonth = DateTimeFormatter.ofPattern("d MMMM", locale);
  }

  /** Such as {@code 3 March 2026}. */
  String date(LocalDate date) {
    return day.format(date);
  }

  /** The day of {@code instant} in this text's zone, such as {@code 3 March 2026}. */
  String date(OffsetDateTime instant) {
    return day.format(instant.atZoneSameInstant(zone));
  }

  /** The time of day in this text's zone, such as {@code 07:41}. */
  String timeOfDay(OffsetDateTime instant) {
    return timeOfDay.format(instant.atZoneSameInstant(zone));
  }

  /** Such as {@code Tuesday, 3 March 2026}; a line breaks after the weekday only. */
  String dayOfWeek(LocalDate date) {
    return dayOfWeek.format(date);
  }

  /** The day of {@code moment} in this text's zone; as recorded where only the day is known. */
  LocalDate day(Moment moment) {
    return moment.fidelity() == Fidelity.DATE_ONLY
        ? moment.at().toLocalDate()
        : moment.at().atZoneSameInstant(zone).toLocalDate();
  }

  /** {@code instant} in this text's zone. */
  ZonedDateTime local(Instant instant) {
    return instant.atZone(zone);
  }

  /** Such as {@code 3 March}. */
  String dayOfMonth(LocalDate date) {
    return dayOfMonth.format(date);
  }

  /**
   * The time of day in UTC beside one in this text's zone: such as {@code 06:41 UTC}, with the day
   * where that is another one, as in {@code 4 March, 06:41 UTC}; absent where the two are the same.
   */
  @Nullable String utcBeside(OffsetDateTime instant) {
    if (zone.getRules().getOffset(instant.toInstant()).equals(ZoneOffset.UTC)) {
      return null;
    }
    OffsetDateTime utc = instant.withOffsetSameInstant(ZoneOffset.UTC);
    String time = timeOfDay.format(utc) + " UTC";
    boolean sameDay = utc.toLocalDate().equals(instant.atZoneSameInstant(zone).toLocalDate());
    return sameDay ? time : dayOfMonth.format(utc) + ", " + time;
  }

  /** Such as {@code 3 March 2026, 06:41 UTC}. */
  String utc(OffsetDateTime instant) {
    return dayAndTime.format(instant.withOffsetSameInstant(ZoneOffset.UTC)) + " UTC";
  }

  /** Such as {@code 3 March 2026, 07:41 (UTC+01:00)}. */
  String instant(OffsetDateTime instant) {
    return instant(instant.toInstant());
  }

  /** Such as {@code 3 March 2026, 07:41 (UTC+01:00)}. */
  String instant(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    ZoneOffset offset = local.getOffset();
    String suffix = offset.equals(ZoneOffset.UTC) ? "UTC" : "(UTC" + offset.getId() + ")";
    return dayAndTime.format(local) + " " + suffix;
  }

  /** As {@link #instant}, with a word on how exactly it is known. */
  String moment(Moment moment) {
    return switch (moment.fidelity()) {
      case EXACT -> instant(moment.at());
      case APPROXIMATE -> "about " + instant(moment.at());
      case DATE_ONLY -> day.format(moment.at()) + " (time of day unknown)";
    };
  }

  /** Machine-readable form for {@code <time datetime>}. */
  String machine(Moment moment) {
    return moment.fidelity() == Fidelity.DATE_ONLY
        ? moment.at().toLocalDate().toString()
        : machine(moment.at());
  }

  /** Machine-readable form for {@code <time datetime>}. */
  String machine(OffsetDateTime instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
  }

  /**
   * Such as {@code 2 d 4 h}, {@code 3 h 12 min} or {@code 0 min}; seconds are cut off, and hours up
   * to 72 stay hours where there is nothing below them, as deadlines are stated so.
   */
  static String duration(Duration duration) {
    if (duration.isNegative()) {
      return "−" + duration(duration.negated());
    }
    long minutes = duration.toMinutes();
    if (minutes % 60 == 0 && minutes > 0 && minutes <= 72 * 60) {
      return minutes / 60 + " h";
    }
    List<String> parts = new ArrayList<>();
    long days = minutes / (24 * 60);
    long hours = minutes / 60 % 24;
    if (days > 0) {
      parts.add(days + " d");
    }
    if (hours > 0) {
      parts.add(hours + " h");
    }
    if (minutes % 60 > 0 && days == 0 || parts.isEmpty()) {
      parts.add(minutes % 60 + " min");
    }
    return String.join(" ", parts);
  }

  /** As {@link #duration(Duration)}, no more exactly than it is known. */
  static String duration(Duration duration, Fidelity fidelity) {
    return switch (fidelity) {
      case EXACT -> duration(duration);
      case APPROXIMATE -> "about " + duration(duration);
      case DATE_ONLY ->
          duration.toDays() == 0
              ? "less than a day"
              : "about " + Words.count((int) duration.toDays(), "day");
    };
  }
}
