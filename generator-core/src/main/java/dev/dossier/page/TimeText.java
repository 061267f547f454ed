package dev.dossier.page;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations as readers see them, in one language and one time zone. */
final class TimeText {

  private final Messages messages;
  private final LocaleText locale;
  private final ZoneId zone;

  TimeText(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.locale = messages.localeText();
    this.zone = zone;
  }

  /** The words of this text's language. */
  Messages messages() {
    return messages;
  }

  /** Such as {@code 3 March 2026}. */
  String date(LocalDate date) {
    return date("date", locale.day(date), date);
  }

  private String date(String key, String text, LocalDate date) {
    return messages.text(
        key,
        "date",
        text,
        "day",
        date.getDayOfMonth(),
        "month",
        locale.month(date),
        "year",
        Integer.toString(date.getYear()));
  }

  /** The day of {@code instant} in this text's zone, such as {@code 3 March 2026}. */
  String date(OffsetDateTime instant) {
    return date(instant.atZoneSameInstant(zone).toLocalDate());
  }

  /** The time of day in this text's zone, such as {@code 07:41}. */
  String timeOfDay(OffsetDateTime instant) {
    return locale.timeOfDay(instant.atZoneSameInstant(zone).toLocalTime());
  }

  /** Such as {@code Tuesday, 3 March 2026}; a line breaks after the weekday only. */
  String dayOfWeek(LocalDate date) {
    return messages.text(
        "date.weekday", "weekday", locale.weekday(date), "date", date(date).replace(' ', '\u00a0'));
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
    return date("date.day-of-month", locale.dayOfMonth(date), date);
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
    String time = locale.timeOfDay(utc.toLocalTime());
    boolean sameDay = utc.toLocalDate().equals(instant.atZoneSameInstant(zone).toLocalDate());
    return messages.text(
        "time.utc",
        "time",
        sameDay ? time : dateAndTime(dayOfMonth(utc.toLocalDate()), utc.toLocalTime()));
  }

  /** Such as {@code 3 March 2026, 06:41 UTC}. */
  String utc(OffsetDateTime instant) {
    return inUtc(instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
  }

  private String inUtc(LocalDateTime time) {
    return messages.text(
        "time.utc", "time", dateAndTime(date(time.toLocalDate()), time.toLocalTime()));
  }

  private String dateAndTime(String date, LocalTime time) {
    return messages.text("time.date-and-time", "date", date, "time", locale.timeOfDay(time));
  }

  /** Such as {@code 3 March 2026, 07:41 (UTC+01:00)}. */
  String instant(OffsetDateTime instant) {
    return instant(instant.toInstant());
  }

  /** Such as {@code 3 March 2026, 07:41 (UTC+01:00)}. */
  String instant(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    ZoneOffset offset = local.getOffset();
    if (offset.equals(ZoneOffset.UTC)) {
      return inUtc(local.toLocalDateTime());
    }
    return messages.text(
        "time.local",
        "time",
        dateAndTime(date(local.toLocalDate()), local.toLocalTime()),
        "offset",
        offset.getId());
  }

  /** As {@link #instant}, with a word on how exactly it is known. */
  String moment(Moment moment) {
    return switch (moment.fidelity()) {
      case EXACT -> instant(moment.at());
      case APPROXIMATE -> about(instant(moment.at()));
      case DATE_ONLY -> messages.text("time.day-only", "date", date(moment.at().toLocalDate()));
    };
  }

  /** A time that is not known exactly, such as {@code about 3 March 2026, 07:41}. */
  String about(String time) {
    return messages.text("time.about", "time", time);
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

  /** Such as {@code 2 days, 4 hours}, no more exactly than it is known. */
  String length(Duration duration, Fidelity fidelity) {
    return switch (fidelity) {
      case EXACT -> locale.length(duration);
      case APPROXIMATE -> messages.text("duration.about", "duration", locale.length(duration));
      case DATE_ONLY ->
          duration.toDays() == 0
              ? messages.text("duration.less-than-a-day")
              : messages.text(
                  "duration.about", "duration", locale.length(Duration.ofDays(duration.toDays())));
    };
  }

  /** Such as {@code 2 d 4 h}, {@code 3 h 12 min} or {@code 0 min}. */
  static String duration(Duration duration) {
    if (duration.isNegative()) {
      return "−" + duration(duration.negated());
    }
    LengthOfTime length = LengthOfTime.of(duration);
    List<String> parts = new ArrayList<>();
    if (length.days() > 0) {
      parts.add(length.days() + " d");
    }
    if (length.hours() > 0) {
      parts.add(length.hours() + " h");
    }
    if (length.minutes() > 0 || parts.isEmpty()) {
      parts.add(length.minutes() + " min");
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
