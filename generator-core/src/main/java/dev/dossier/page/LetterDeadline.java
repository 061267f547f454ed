package dev.dossier.page;

import dev.dossier.derive.NotificationClock;
import dev.dossier.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The time limit of a letter and whether it was met.
 *
 * @param duty the duty that sets the limit
 * @param source where the duty comes from, leading there
 * @param facts from when the time runs, until when, and when the letter was sent
 * @param state how it stands
 * @param stateKey the state as a word for style classes
 */
public record LetterDeadline(
    String duty, Anchor source, List<TimeRow> facts, String state, String stateKey) {

  public LetterDeadline {
    facts = List.copyOf(facts);
  }

  static LetterDeadline of(NotificationClock clock, TimeText time) {
    List<TimeRow> rows = new ArrayList<>();
    if (clock.anchor() != null) {
      rows.add(
          new TimeRow(
              Words.capitalised(String.valueOf(clock.event())),
              ShownTime.of(clock.anchor(), time)));
    }
    if (clock.due() != null) {
      rows.add(
          new TimeRow(
              "Limit, " + clock.duty().limit().wording(),
              new ShownTime(
                  time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due()))));
    }
    if (clock.sent() != null) {
      rows.add(new TimeRow("Sent", ShownTime.of(clock.sent(), time)));
    }
    return new LetterDeadline(
        clock.duty().name(), source(clock), rows, state(clock), clock.state().key());
  }

  private static String state(NotificationClock clock) {
    String margin = ReportNotifications.margin(clock);
    return switch (clock.state()) {
      case MET ->
          margin == null ? "This letter has been sent." : "The limit was met: sent " + margin + ".";
      case LATE -> "The limit was not met: sent " + margin + ".";
      case DUE ->
          "This letter has not been sent; "
              + (margin == null ? "it is due " + clock.duty().limit().wording() : margin)
              + ".";
      case OVERDUE -> "This letter has not been sent and is " + margin + ".";
      case ANCHOR_MISSING ->
          "The limit cannot be stated: the time from which it runs is not recorded.";
      case NOT_STARTED, NOT_APPLICABLE, SCOPE_NOT_DECLARED -> "No limit runs.";
    };
  }

  private static Anchor source(NotificationClock clock) {
    Source source = NotificationStanding.source(clock);
    return new Anchor(
        source.section() == null ? source.title() : source.title() + ", " + source.section(),
        source.href() == null ? null : source.href().toString());
  }
}
