package dev.dossier.render;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.DerivationStep;
import dev.dossier.derive.NotificationClock;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.OpenClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of the board as a calendar (RFC 5545, September 2009). Each is an event without
 * length, because calendars show events where they leave out tasks. Its UID stays the same from run
 * to run, so that a calendar that is read again moves a deadline and does not double it.
 */
public final class BoardCalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** How long before a deadline a calendar reminds of it. */
  private static final List<Duration> REMINDERS =
      List.of(Duration.ofHours(24), Duration.ofHours(4), Duration.ofHours(1));

  private final ClockBoard board;
  private final StringBuilder text = new StringBuilder();

  private BoardCalendar(ClockBoard board) {
    this.board = board;
  }

  /**
   * The calendar of {@code board}: an event for each duty whose end is known, with reminders that
   * are still to come.
   */
  public static String of(ClockBoard board) {
    BoardCalendar calendar = new BoardCalendar(board);
    calendar.write();
    return calendar.text.toString();
  }

  private void write() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Dossier//Notification clocks//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", escaped("Notification deadlines of " + board.organization()));
    for (OpenClock clock : board.clocks()) {
      OffsetDateTime due = clock.clock().due();
      if (due != null) {
        event(clock, due.toInstant());
      }
    }
    line("END", "VCALENDAR");
  }

  private void event(OpenClock open, Instant due) {
    String summary = summary(open);
    line("BEGIN", "VEVENT");
    line("UID", uid(open));
    line("DTSTAMP", UTC.format(board.asOf()));
    line("DTSTART", UTC.format(due));
    line("SUMMARY", escaped(summary));
    line("DESCRIPTION", escaped(description(open)));
    line("CLASS", "CONFIDENTIAL");
    line("TRANSP", "TRANSPARENT");
    for (Duration before : REMINDERS) {
      if (due.minus(before).isAfter(board.asOf())) {
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("TRIGGER;RELATED=START", "-" + before);
        line("DESCRIPTION", escaped(summary));
        line("END", "VALARM");
      }
    }
    line("END", "VEVENT");
  }

  private static String summary(OpenClock open) {
    String overdue = open.clock().state() == ClockState.OVERDUE ? "OVERDUE: " : "Due: ";
    return overdue
        + open.clock().duty().name()
        + " to "
        + open.recipientName()
        + " ("
        + open.incident().value()
        + ")";
  }

  private String description(OpenClock open) {
    NotificationClock clock = open.clock();
    List<String> lines = new ArrayList<>();
    lines.add(board.label());
    lines.add("Incident " + open.incident().value() + ": " + open.title());
    lines.add("Limit: " + clock.duty().limit().wording());
    clock.derivation().stream().map(DerivationStep::text).forEach(lines::add);
    lines.add(open.basis());
    lines.add("This is no legal advice.");
    return String.join("\n", lines);
  }

  private String uid(OpenClock open) {
    String name =
        String.join(
            "\n",
            board.organization(),
            open.incident().value(),
            open.clock().duty().id().value(),
            idOf(open.recipient()));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String idOf(@Nullable Object recipient) {
    return recipient == null ? "" : recipient.toString();
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Appends a content line, folded so that no line has more than 75 octets (section 3.1). */
  private void line(String name, String value) {
    int octets = 0;
    for (int character : (name + ":" + value).codePoints().toArray()) {
      int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(character);
      octets += size;
    }
    text.append("\r\n");
  }
}
