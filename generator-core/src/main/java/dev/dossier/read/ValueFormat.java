package dev.dossier.read;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Id;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that text can be required to have, as {@code format} in the schemas. */
enum ValueFormat implements Format {
  ID("dossier-id", ValueFormat::requireId),
  DATE("date", Values::date),
  DATE_TIME("dossier-date-time", Values::dateTime),
  DURATION("dossier-duration", Values::duration),
  LANGUAGE("dossier-language", Values::language),
  LANGUAGE_OF_TEXT("dossier-language-of-text", Values::languageOfText),
  KEY_OF_LABELLED_TEXT("dossier-key-of-labelled-text", Values::keyOfLabelledText),
  TIME_ZONE("dossier-time-zone", Values::timeZone),
  COUNTRY("dossier-country", Values::country),
  EMAIL("dossier-email", Values::email),
  ADDRESS("dossier-address", Values::address),
  OUTPUT_PATH("dossier-output-path", Values::outputPath);

  private static final Pattern WITHOUT_OFFSET =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)");
  private static final Pattern LOOSE_OFFSET =
      Pattern.compile("(.+[0-9])\\s?(?:([+-][0-9]{2}):?([0-9]{2})?|([zZ]))");
  private static final Pattern LOOSE_DAY =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");

  private final String format;
  private final Consumer<String> parser;

  ValueFormat(String format, Consumer<String> parser) {
    this.format = format;
    this.parser = parser;
  }

  static List<Format> all() {
    return Arrays.asList(values());
  }

  /** The form called {@code name} in the schemas. */
  static ValueFormat named(String name) {
    return Arrays.stream(values())
        .filter(value -> value.format.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no format " + name));
  }

  @Override
  public String getName() {
    return format;
  }

  @Override
  public boolean matches(ExecutionContext context, String text) {
    return isFulfilledBy(text);
  }

  boolean isFulfilledBy(String text) {
    try {
      parser.accept(text);
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** Reports that {@code text} is not of this form. */
  void report(String text, SourceSpan span, Findings findings) {
    String shown = Quoted.value(text);
    switch (this) {
      case ID -> reportId(text, shown, span, findings);
      case DATE -> findings.add(ReadCode.BAD_DATE, span, shown, dateAdvice(text));
      case DATE_TIME -> reportTime(text, shown, span, findings);
      case DURATION -> findings.add(ReadCode.BAD_DURATION, span, shown);
      case LANGUAGE_OF_TEXT -> findings.add(ReadCode.UNKNOWN_LANGUAGE_OF_TEXT, span, shown, "");
      case KEY_OF_LABELLED_TEXT ->
          findings.add(
              ReadCode.UNKNOWN_LANGUAGE_OF_TEXT,
              span,
              shown,
              Nearest.hint(text, List.of(Values.PLAIN_TEXT, Values.LABEL)));
      case LANGUAGE -> findings.add(ReadCode.BAD_LANGUAGE, span, shown);
      case TIME_ZONE ->
          findings.add(ReadCode.BAD_TIME_ZONE, span, shown, Nearest.hint(text, Values.TIME_ZONES));
      case COUNTRY -> {
        String upper = text.toUpperCase(Locale.ROOT);
        String hint = Values.COUNTRIES.contains(upper) ? " Did you mean " + upper + "?" : "";
        findings.add(ReadCode.BAD_COUNTRY, span, shown, hint);
      }
      case EMAIL -> findings.add(ReadCode.BAD_EMAIL, span, shown);
      case ADDRESS -> findings.add(ReadCode.BAD_ADDRESS, span, shown, refusal(text));
      case OUTPUT_PATH -> findings.add(ReadCode.BAD_OUTPUT_PATH, span, shown, refusal(text));
    }
  }

  private static void requireId(String text) {
    if (!Values.isId(text)) {
      throw new IllegalArgumentException();
    }
  }

  private static void reportId(String text, String shown, SourceSpan span, Findings findings) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.contains("/") || text.contains("\\") || text.contains("..")) {
      findings.add(ReadCode.ID_ESCAPES, span, shown);
    } else if (text.length() > Id.MAX_LENGTH) {
      findings.add(ReadCode.ID_TOO_LONG, span, shown, text.length());
    } else if (Values.isWindowsDevice(lower)) {
      findings.add(ReadCode.ID_RESERVED, span, shown, lower.replaceFirst("^[^.]+", "$0-1"));
    } else if (!lower.equals(text) && Values.isId(lower)) {
      findings.add(ReadCode.ID_UPPER_CASE, span, shown, lower);
    } else {
      findings.add(ReadCode.BAD_ID, span, shown);
    }
  }

  private static void reportTime(String text, String shown, SourceSpan span, Findings findings) {
    Matcher local = WITHOUT_OFFSET.matcher(text);
    if (local.matches()) {
      String corrected = local.group(1) + "T" + local.group(2) + "Z";
      if (DATE_TIME.isFulfilledBy(corrected)) {
        findings.add(ReadCode.TIME_WITHOUT_OFFSET, span, shown, corrected);
        return;
      }
    }
    findings.add(ReadCode.BAD_TIME, span, shown, timeAdvice(text, local));
  }

  private static String timeAdvice(String text, Matcher local) {
    if (DATE.isFulfilledBy(text)) {
      return "Write {at: " + text + "T00:00Z, fidelity: date-only} if only the day is known.";
    }
    Matcher loose = LOOSE_OFFSET.matcher(text);
    if (loose.matches() && local.reset(loose.group(1)).matches()) {
      String minutes = loose.group(3) == null ? "00" : loose.group(3);
      String offset = loose.group(4) != null ? "Z" : loose.group(2) + ":" + minutes;
      String corrected = local.group(1) + "T" + local.group(2) + offset;
      if (DATE_TIME.isFulfilledBy(corrected)) {
        return "Write " + corrected + ".";
      }
    }
    return "Write year-month-day, T, hour:minute and the offset from UTC, "
        + "such as 2026-03-02T22:10+01:00.";
  }

  private static String dateAdvice(String text) {
    Matcher year = LOOSE_DAY.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    String corrected = "";
    if (year.matches()) {
      corrected = day(year.group(1), year.group(2), year.group(3));
    } else if (day.matches()) {
      corrected = day(day.group(3), day.group(2), day.group(1));
    } else if (DATE_TIME.isFulfilledBy(text)) {
      corrected = text.substring(0, 10);
    }
    return DATE.isFulfilledBy(corrected)
        ? "Write " + corrected + "."
        : "Write a day of the calendar as year-month-day, such as 2026-03-05.";
  }

  private static String day(String year, String month, String day) {
    return year
        + "-"
        + "0".repeat(2 - month.length())
        + month
        + "-"
        + "0".repeat(2 - day.length())
        + day;
  }

  private String refusal(String text) {
    try {
      parser.accept(text);
      throw new IllegalStateException(text + " is good");
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
