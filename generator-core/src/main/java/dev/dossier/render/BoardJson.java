package dev.dossier.render;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Completeness;
import dev.dossier.derive.Completeness.State;
import dev.dossier.derive.DerivationStep;
import dev.dossier.derive.NotificationClock;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.OpenClock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The board of open duties as JSON, of the shape that {@code clocks.schema.json} describes. */
public final class BoardJson {

  private BoardJson() {}

  /** The JSON text of {@code board}, ended by a line feed. What is not known is left out. */
  public static String of(ClockBoard board) {
    JsonText json = new JsonText().object();
    json.key("organization").text(board.organization());
    json.key("sharing-label").text(board.label());
    json.key("as-of").text(DateTimeFormatter.ISO_INSTANT.format(board.asOf()));
    json.key("time-zone").text(board.zone().getId());
    json.key("open").number(board.clocks().size());
    json.key("overdue").number(board.overdue().size());
    json.key("duties").list();
    board.clocks().forEach(clock -> duty(clock, board, json));
    json.end().key("undeclared").list();
    for (ClockBoard.Undeclared regime : board.undeclared()) {
      json.object();
      json.key("regime").text(regime.regime().value());
      json.key("name").text(regime.name());
      json.key("missing").texts(regime.missing());
      json.key("incidents").texts(regime.incidents().stream().map(id -> id.value()).toList());
      json.end();
    }
    return json.end().end().toString();
  }

  private static void contents(Completeness completeness, JsonText json) {
    json.key("asked").number(completeness.asked());
    json.key("present").number(completeness.in(State.PRESENT).size());
    json.key("pending").texts(items(completeness, State.PENDING));
    json.key("missing").texts(items(completeness, State.MISSING));
    json.end();
  }

  private static List<String> items(Completeness completeness, State state) {
    return completeness.in(state).stream().map(each -> each.item().id().value()).toList();
  }

  private static void duty(OpenClock open, ClockBoard board, JsonText json) {
    NotificationClock clock = open.clock();
    json.object();
    json.key("state").text(clock.state().key());
    json.key("incident").text(open.incident().value());
    json.key("incident-title").text(open.title());
    json.key("regime").text(clock.regime().id().value());
    json.key("duty").text(clock.duty().id().value());
    json.key("duty-name").text(clock.duty().name().text());
    if (open.recipient() != null) {
      json.key("recipient").text(open.recipient().value());
    }
    json.key("recipient-name").text(open.recipientName());
    json.key("limit").text(clock.duty().limit().wording().text());
    OffsetDateTime due = clock.due();
    if (due != null) {
      json.key("due").text(DateTimeFormatter.ISO_INSTANT.format(due.toInstant()));
      json.key("due-local")
          .text(
              DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                  due.atZoneSameInstant(board.zone()).toOffsetDateTime()));
    }
    if (clock.margin() != null) {
      json.key("seconds-left").number(clock.margin().toSeconds());
    }
    if (clock.elapsed() != null && clock.state() != ClockState.NOT_STARTED) {
      json.key("seconds-elapsed").number(clock.elapsed().toSeconds());
    }
    if (open.completeness() != null) {
      contents(open.completeness(), json.key("contents").object());
    }
    json.key("missing-events").texts(clock.missing().stream().map(id -> id.value()).toList());
    json.key("derivation").texts(clock.derivation().stream().map(DerivationStep::text).toList());
    json.key("source").text(open.basis());
    json.end();
  }
}
