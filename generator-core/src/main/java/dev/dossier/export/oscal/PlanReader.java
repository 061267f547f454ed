package dev.dossier.export.oscal;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.export.oscal.PlanEntry.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Finds the entries of a plan with their places. */
final class PlanReader {

  private static final String ROOT = "system-security-plan";
  private static final String UUID = "uuid";

  private final String file;
  private final List<String> lines;
  private final List<PlanEntry> entries = new ArrayList<>();

  /** The objects and lists that are open, the innermost first. */
  private final Deque<Frame> open = new ArrayDeque<>();

  private PlanReader(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /** An object or list: the key under which it stands, and of an object the texts that matter. */
  private record Frame(@Nullable String key, Map<String, Text> texts) {}

  private record Text(String value, SourceSpan at) {}

  /**
   * The entries of a plan in the order in which they stand; empty if {@code text} is some other
   * document.
   *
   * @param file how to call it in findings
   * @throws tools.jackson.core.JacksonException if {@code text} is not JSON
   */
  static Optional<List<PlanEntry>> read(String file, String text) {
    PlanReader reader = new PlanReader(file, text);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return reader.read(parser) ? Optional.of(reader.entries) : Optional.empty();
    }
  }

  private boolean read(JsonParser parser) {
    boolean plan = false;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      plan |= open.size() == 1 && ROOT.equals(parser.currentName());
      switch (token) {
        case START_OBJECT, START_ARRAY -> open.push(new Frame(key(parser), new HashMap<>()));
        case END_OBJECT, END_ARRAY -> close(open.pop());
        case VALUE_STRING -> note(parser);
        default -> {}
      }
    }
    return plan;
  }

  /** The key of what starts here; in a list that of the list. */
  private @Nullable String key(JsonParser parser) {
    Frame around = open.peek();
    String own = parser.currentName();
    return own == null && around != null ? around.key() : own;
  }

  private void note(JsonParser parser) {
    Frame around = open.peek();
    String name = parser.currentName();
    if (around != null && name != null && Kind.of(around.key()).isPresent()) {
      String value = parser.getString();
      TokenStreamLocation at = parser.currentTokenLocation();
      SourceSpan span =
          new SourceSpan(file, at.getLineNr(), at.getColumnNr(), Math.max(1, value.length() + 2));
      around.texts().put(name, new Text(value, span));
    }
  }

  private void close(Frame frame) {
    Text uuid = frame.texts().get(UUID);
    if (uuid != null) {
      Kind.of(frame.key()).ifPresent(kind -> entries.add(entry(kind, uuid, frame)));
    }
  }

  private PlanEntry entry(Kind kind, Text uuid, Frame frame) {
    Text target = kind.reference() == null ? null : frame.texts().get(kind.reference());
    SourceSpan at = target == null ? uuid.at() : target.at();
    return new PlanEntry(
        kind,
        uuid.value(),
        uuid.at(),
        target == null ? null : target.value(),
        target == null ? null : target.at(),
        lines.get(at.line() - 1));
  }
}
