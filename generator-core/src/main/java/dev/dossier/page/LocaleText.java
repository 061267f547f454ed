package dev.dossier.page;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates, numbers, lists and countries as one locale writes them, from ICU's data, which does not
 * change with the Java runtime. Thread-safe.
 *
 * <p>Plain English without a region is written as outside of the United States.
 */
final class LocaleText {

  /** A space between a number and a Han character, which Japanese letters do without. */
  private static final Pattern AROUND_HAN =
      Pattern.compile("(?<=\\p{Nd}) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\p{Nd})");

  private final ULocale locale;
  private final SimpleDateFormat day;
  private final SimpleDateFormat dayOfMonth;
  private final SimpleDateFormat month;
  private final SimpleDateFormat weekday;
  private final SimpleDateFormat timeOfDay;
  private final NumberFormat number;
  private final ListFormatter list;
  private final MeasureFormat measure;
  private final Collator collator;

  LocaleText(Locale asked) {
    this.locale =
        asked.equals(Locale.ENGLISH) ? ULocale.forLanguageTag("en-001") : ULocale.forLocale(asked);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
    this.day =
        format(
            ((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, gregorian()))
                .toPattern());
    this.dayOfMonth = format(patterns.getBestPattern("MMMMd"));
    this.month = format("MMMM");
    this.weekday = format("EEEE");
    this.timeOfDay = format("HH:mm");
    this.number = NumberFormat.getIntegerInstance(locale);
    this.list = ListFormatter.getInstance(locale);
    this.measure = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
    this.collator = Collator.getInstance(locale);
  }

  private ULocale gregorian() {
    return locale.setKeywordValue("calendar", "gregorian");
  }

  private SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, gregorian());
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, gregorian());
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    format.setCalendar(calendar);
    return format;
  }

  ULocale locale() {
    return locale;
  }

  /** Such as {@code 3 March 2026}. */
  String day(LocalDate date) {
    return text(day, date.atStartOfDay());
  }

  /** Such as {@code 3 March}. */
  String dayOfMonth(LocalDate date) {
    return text(dayOfMonth, date.atStartOfDay());
  }

  /** The name of the month of {@code date}, as it stands beside a day. */
  String month(LocalDate date) {
    return text(month, date.atStartOfDay());
  }

  /** The name of the day of the week. */
  String weekday(LocalDate date) {
    return text(weekday, date.atStartOfDay());
  }

  /** Such as {@code 07:41}. */
  String timeOfDay(LocalTime time) {
    return text(timeOfDay, time.atDate(LocalDate.EPOCH));
  }

  private static String text(SimpleDateFormat format, LocalDateTime time) {
    Date date = Date.from(time.toInstant(ZoneOffset.UTC));
    synchronized (format) {
      return format.format(date);
    }
  }

  /** Such as {@code 4,300}. */
  String number(long value) {
    synchronized (number) {
      return number.format(value);
    }
  }

  /** Such as {@code A, B and C}. */
  String list(List<String> items) {
    return list.format(items);
  }

  /** The names of countries by their ISO 3166-1 codes, in alphabetical order. */
  List<String> countries(List<String> codes) {
    return codes.stream()
        .map(code -> new ULocale("und", code).getDisplayCountry(locale))
        .sorted(collator::compare)
        .toList();
  }

  /** The name of a language, such as {@code German}. */
  String language(Locale language) {
    return ULocale.forLanguageTag(language.getLanguage()).getDisplayLanguage(locale);
  }

  /** Such as {@code 2 days, 4 hours}; as exact as {@link LengthOfTime} has it. */
  String length(Duration duration) {
    LengthOfTime length = LengthOfTime.of(duration);
    List<Measure> parts = new ArrayList<>();
    if (length.days() > 0) {
      parts.add(new Measure(length.days(), MeasureUnit.DAY));
    }
    if (length.hours() > 0) {
      parts.add(new Measure(length.hours(), MeasureUnit.HOUR));
    }
    if (length.minutes() > 0 || parts.isEmpty()) {
      parts.add(new Measure(length.minutes(), MeasureUnit.MINUTE));
    }
    return AROUND_HAN.matcher(measure.formatMeasures(parts.toArray(Measure[]::new))).replaceAll("");
  }
}
