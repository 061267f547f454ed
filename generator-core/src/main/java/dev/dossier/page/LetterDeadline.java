package dev.dossier.page;

import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The time limit of a letter and whether it was met.
 *
 * @param duty under which duty the letter is sent
 * @param source where the duty comes from, leading there
 * @param bases the regimes of all its duties, each with its source and how far its entry was
 *     checked
 * @param facts from when the time runs, until when, and when the letter was sent
 * @param state how it stands
 * @param stateKey the state as a word for style classes
 */
public record LetterDeadline(
    String duty,
    Anchor source,
    List<String> bases,
    List<TimeRow> facts,
    String state,
    String stateKey) {

  public LetterDeadline {
    bases = List.copyOf(bases);
    facts = List.copyOf(facts);
  }

  static LetterDeadline of(DisclosedNotification letter, TimeText time) {
    NotificationClock clock = letter.clock();
    Messages messages = time.messages();
    List<TimeRow> rows = new ArrayList<>();
    if (clock.anchor() != null) {
      rows.add(
          new TimeRow(
              event(String.valueOf(clock.event()), messages), ShownTime.of(clock.anchor(), time)));
    }
    if (clock.due() != null) {
      rows.add(
          new TimeRow(
              messages.text(
                  "letter.deadline.limit",
                  "limit",
                  clock.duty().limit().wording().in(time.messages().locale()).text()),
              new ShownTime(
                  time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due()))));
    }
    if (clock.sent() != null) {
      rows.add(
          new TimeRow(messages.text("letter.deadline.sent"), ShownTime.of(clock.sent(), time)));
    }
    return new LetterDeadline(
        messages.text(
            "letter.deadline.duty", "duty", clock.duty().name().in(messages.locale()).text()),
        source(clock),
        letter.contents().checklists().stream()
            .map(each -> basis(each.clock(), time))
            .distinct()
            .toList(),
        rows,
        state(clock, time),
        clock.state().key());
  }

  /** The name of the event from which the time runs, of which {@code words} tell in English. */
  private static String event(String words, Messages messages) {
    return Arrays.stream(dev.dossier.model.Anchor.values())
        .filter(anchor -> anchor.key().replace('-', ' ').equals(words))
        .findFirst()
        .map(anchor -> TimeRow.label(anchor, messages))
        .orElseGet(() -> Words.capitalised(words));
  }

  private static String state(NotificationClock clock, TimeText time) {
    String length =
        clock.margin() == null ? "" : time.length(clock.margin().abs(), clock.fidelity());
    return switch (clock.state()) {
      case MET -> length.isEmpty() ? said("sent", time) : said("met", time, "length", length);
      case LATE -> said("late", time, "length", length);
      case DUE ->
          length.isEmpty()
              ? said(
                  "due-without-end",
                  time,
                  "limit",
                  clock.duty().limit().wording().in(time.messages().locale()).text())
              : said("due", time, "length", length);
      case OVERDUE -> said("overdue", time, "length", length);
      case ANCHOR_MISSING -> said("anchor-missing", time);
      case NOT_STARTED, NOT_APPLICABLE, SCOPE_NOT_DECLARED -> said("none", time);
    };
  }

  private static String said(String state, TimeText time, Object... namedArguments) {
    return time.messages().text("letter.deadline.state." + state, namedArguments);
  }

  private static String basis(NotificationClock clock, TimeText time) {
    return time.messages()
        .text(
            "letter.basis",
            "regime",
            clock.regime().name(),
            "source",
            source(clock).text(),
            "confidence",
            clock.regime().confidence().key(),
            "date",
            time.date(clock.regime().verifiedOn()));
  }

  private static Anchor source(NotificationClock clock) {
    Source source = NotificationStanding.source(clock);
    return new Anchor(
        source.section() == null ? source.title() : source.title() + ", " + source.section(),
        source.href() == null ? null : source.href().toString());
  }
}
