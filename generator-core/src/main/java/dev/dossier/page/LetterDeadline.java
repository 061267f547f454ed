package dev.dossier.page;

import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.RegimeEvent;
import dev.dossier.model.Source;
import dev.dossier.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    List<Passage> duty,
    Anchor source,
    List<String> bases,
    List<TimeRow> facts,
    String state,
    String stateKey) {

  public LetterDeadline {
    duty = List.copyOf(duty);
    bases = List.copyOf(bases);
    facts = List.copyOf(facts);
  }

  static LetterDeadline of(DisclosedNotification letter, TimeText time) {
    NotificationClock clock = letter.clock();
    Messages messages = time.messages();
    List<TimeRow> rows = new ArrayList<>();
    if (clock.anchor() != null) {
      rows.add(new TimeRow(event(clock, messages), ShownTime.of(clock.anchor(), time)));
    }
    if (clock.due() != null) {
      rows.add(
          new TimeRow(
              limit(clock, messages),
              new ShownTime(
                  time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due()))));
    }
    if (clock.sent() != null) {
      rows.add(
          new TimeRow(messages.text("letter.deadline.sent"), ShownTime.of(clock.sent(), time)));
    }
    return new LetterDeadline(
        Passage.within(
            messages, "letter.deadline.duty", "duty", Passage.of(clock.duty().name(), messages)),
        source(clock),
        letter.contents().checklists().stream()
            .map(each -> basis(each.clock(), time))
            .distinct()
            .toList(),
        rows,
        state(clock, time),
        clock.state().key());
  }

  /** What happened at the time from which the limit runs. */
  private static String event(NotificationClock clock, Messages messages) {
    String words = String.valueOf(clock.event());
    Optional<String> ofIncident =
        Arrays.stream(dev.dossier.model.Anchor.values())
            .filter(anchor -> anchor.key().replace('-', ' ').equals(words))
            .map(anchor -> TimeRow.label(anchor, messages))
            .findFirst();
    return ofIncident.orElseGet(
        () ->
            clock.regime().events().stream()
                .map(RegimeEvent::name)
                .filter(name -> name.text().equals(words))
                .map(name -> name.in(messages.locale()))
                .filter(name -> messages.isIn(name.language()))
                .map(name -> Words.capitalised(name.text()))
                .findFirst()
                .orElseGet(() -> messages.text("letter.deadline.start")));
  }

  private static String state(NotificationClock clock, TimeText time) {
    String length =
        clock.margin() == null ? "" : time.length(clock.margin().abs(), clock.fidelity());
    return switch (clock.state()) {
      case MET -> length.isEmpty() ? said("sent", time) : said("met", time, "length", length);
      case LATE -> said("late", time, "length", length);
      case DUE -> length.isEmpty() ? withoutEnd(clock, time) : said("due", time, "length", length);
      case OVERDUE -> said("overdue", time, "length", length);
      case ANCHOR_MISSING -> said("anchor-missing", time);
      case NOT_STARTED, NOT_APPLICABLE, SCOPE_NOT_DECLARED -> said("none", time);
    };
  }

  /** The limit in words; the mere word where it is not worded in the language. */
  private static String limit(NotificationClock clock, Messages messages) {
    Wording limit = clock.duty().limit().wording().in(messages.locale());
    return messages.isIn(limit.language())
        ? messages.text("letter.deadline.limit", "limit", limit.text())
        : messages.text("letter.deadline.limit.without-words");
  }

  private static String withoutEnd(NotificationClock clock, TimeText time) {
    Wording limit = clock.duty().limit().wording().in(time.messages().locale());
    return time.messages().isIn(limit.language())
        ? said("due-without-end", time, "limit", limit.text())
        : said("due-without-words", time);
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
