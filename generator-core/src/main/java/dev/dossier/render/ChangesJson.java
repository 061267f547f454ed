package dev.dossier.render;

import dev.dossier.compare.Actor;
import dev.dossier.compare.Change;
import dev.dossier.compare.Subject;
import dev.dossier.compare.Subject.Part;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ComparedState;
import dev.dossier.page.WordedChange;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two states as JSON, of the shape that {@code changes.schema.json} describes.
 */
public final class ChangesJson {

  private ChangesJson() {}

  /** The JSON text of {@code report}, ended by a line feed. What is not known is left out. */
  public static String of(ChangeReport report) {
    JsonText json = new JsonText().object();
    json.key("organization").text(report.organization());
    json.key("sharing-label").text(report.label().printed());
    json.key("audience").text(report.audience().value());
    json.key("as-of").text(DateTimeFormatter.ISO_INSTANT.format(report.asOf()));
    state(report.from(), json.key("from").object());
    state(report.to(), json.key("to").object());
    json.key("count").number(report.changes().size());
    json.key("counts").object();
    report.counts().forEach((kind, count) -> json.key(kind.key()).number(count));
    json.end().key("changes").list();
    report.changes().forEach(change -> change(change, json));
    return json.end().end().toString();
  }

  private static void state(ComparedState state, JsonText json) {
    json.key("name").text(state.name());
    if (state.commit() != null) {
      json.key("commit").text(state.commit());
    }
    if (state.committed() != null) {
      json.key("committed").text(DateTimeFormatter.ISO_INSTANT.format(state.committed()));
    }
    json.key("notes").texts(state.notes());
    json.end();
  }

  private static void change(WordedChange worded, JsonText json) {
    Change change = worded.change();
    json.object();
    json.key("kind").text(change.kind().key());
    json.key("text").text(worded.text());
    subject(change.subject(), json.key("subject").object());
    text("before", change.before(), json);
    text("after", change.after(), json);
    place("before-at", change.beforeAt(), json);
    place("after-at", change.afterAt(), json);
    json.key("actors").list();
    change.actors().forEach(actor -> actor(actor, json.object()));
    json.end();
    parts("reaches", change.reaches(), json);
    json.end();
  }

  private static void subject(Subject subject, JsonText json) {
    part(subject.record(), json);
    parts("parts", subject.parts(), json);
    text("aspect", subject.aspect(), json);
    json.end();
  }

  private static void parts(String key, List<Part> parts, JsonText json) {
    json.key(key).list();
    for (Part part : parts) {
      part(part, json.object());
      json.end();
    }
    json.end();
  }

  private static void part(Part part, JsonText json) {
    json.key("type").text(part.type());
    json.key("id").text(part.id());
    json.key("name").text(part.name());
  }

  private static void actor(Actor actor, JsonText json) {
    json.key("role").text(actor.role().key());
    if (!actor.id().isEmpty()) {
      json.key("id").text(actor.id());
      json.key("name").text(actor.name());
    }
    json.end();
  }

  private static void text(String key, @Nullable String value, JsonText json) {
    if (value != null) {
      json.key(key).text(value);
    }
  }

  private static void place(String key, @Nullable SourceSpan span, JsonText json) {
    if (span == null) {
      return;
    }
    json.key(key).object();
    json.key("file").text(span.file());
    if (!span.isWholeFile()) {
      json.key("line").number(span.line());
      json.key("column").number(span.column());
    }
    json.end();
  }
}
