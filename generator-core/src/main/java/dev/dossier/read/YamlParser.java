package dev.dossier.read;

import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the YAML of one file into values and their places. The data files use the part of YAML that
 * says the same to everybody: mappings, sequences and scalars of the core schema in one document.
 */
final class YamlParser {

  /** How deep values may be nested. */
  static final int DEEPEST = 100;

  private final TextLines lines;
  private final Findings findings;
  private final Deque<YamlFrame> open = new ArrayDeque<>();
  private @Nullable JsonNode value;
  private @Nullable SourceTree places;
  private boolean complete = true;

  private YamlParser(TextLines lines, Findings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * The values of a file and where they stand.
   *
   * @param value the value of the whole file
   * @param places its places
   * @param complete whether all that was written is in {@code value}; not so if there were aliases
   *     or merge keys
   */
  record Parsed(JsonNode value, SourceTree places, boolean complete) {}

  /** The values of {@code text}; absent if a finding keeps it from being read to its end. */
  static Optional<Parsed> parse(SourceText text, TextLines lines, Findings findings) {
    return new YamlParser(lines, findings).read(text.content());
  }

  private Optional<Parsed> read(String content) {
    try {
      LoadSettings settings = settings(content.length());
      Parser parser = new ParserImpl(settings, new StreamReader(settings, content));
      if (!readDocument(parser)) {
        return Optional.empty();
      }
    } catch (MarkedYamlEngineException e) {
      SyntaxProblem.report(e, lines, findings);
      return Optional.empty();
    } catch (YamlEngineException e) {
      findings.add(ReadCode.SYNTAX_ERROR, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    if (value == null || places == null || (value.isNull() && findings.isEmpty())) {
      findings.add(ReadCode.FILE_EMPTY);
      return Optional.empty();
    }
    return Optional.of(new Parsed(value, places, complete));
  }

  /** Settings that take the text in one piece: the time for long scalars is else quadratic. */
  private static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setUseMarks(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(length + 1)
        .build();
  }

  private boolean readDocument(Parser parser) {
    boolean seenDocument = false;
    while (parser.hasNext()) {
      Event event = parser.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (seenDocument) {
            findings.add(ReadCode.SEVERAL_DOCUMENTS, span(event));
            return false;
          }
          seenDocument = true;
        }
        case Scalar -> readScalar((ScalarEvent) event);
        case Alias -> readAlias((AliasEvent) event);
        case MappingStart, SequenceStart -> {
          if (open.size() == DEEPEST) {
            findings.add(ReadCode.NESTING_TOO_DEEP, span(event), DEEPEST);
            return false;
          }
          openCollection((CollectionStartEvent) event);
        }
        case MappingEnd, SequenceEnd -> {
          YamlFrame closed = open.pop();
          accept(closed.value(), closed.places());
        }
        case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
      }
    }
    return true;
  }

  private void openCollection(CollectionStartEvent event) {
    refuseProperties(event, event.getTag());
    SourceSpan start = span(event);
    YamlFrame parent = open.peek();
    if (parent != null && parent.expectsKey()) {
      findings.add(ReadCode.KEY_NOT_TEXT, start);
      complete = false;
    }
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    open.push(mapping ? YamlFrame.mapping(start) : YamlFrame.sequence(start));
  }

  private void readScalar(ScalarEvent event) {
    refuseProperties(event, event.getTag());
    SourceSpan span = span(event);
    String text = event.getValue();
    if (event.isDQuoted()) {
      refuseControlCharacters(text, span);
    }
    YamlFrame parent = open.peek();
    if (parent != null && parent.expectsKey()) {
      readKey(parent, event, span);
      return;
    }
    JsonNode scalar =
        event.isPlain() ? CoreScalars.resolve(text) : JsonNodeFactory.instance.stringNode(text);
    accept(scalar, SourceTree.leaf(span));
  }

  private void readKey(YamlFrame parent, ScalarEvent event, SourceSpan span) {
    String text = event.getValue();
    if (event.isPlain() && text.equals("<<")) {
      findings.add(ReadCode.MERGE_KEY_USED, span);
      complete = false;
      parent.skipKey();
      return;
    }
    SourceSpan first = parent.keyOf(text);
    if (first != null) {
      findings.add(ReadCode.DUPLICATE_KEY, span, Quoted.value(text), first.line());
      parent.skipKey();
      return;
    }
    parent.key(text, span);
  }

  private void readAlias(AliasEvent event) {
    SourceSpan span = span(event);
    findings.add(ReadCode.ALIAS_USED, span, "*" + Quoted.value(event.getAlias().getValue()));
    complete = false;
    accept(JsonNodeFactory.instance.nullNode(), SourceTree.leaf(span));
  }

  private void accept(JsonNode node, SourceTree where) {
    YamlFrame parent = open.peek();
    if (parent == null) {
      value = node;
      places = where;
    } else if (parent.expectsKey()) {
      parent.skipKey();
    } else {
      parent.add(node, where);
    }
  }

  private void refuseProperties(NodeEvent event, Optional<String> tag) {
    event
        .getAnchor()
        .ifPresent(
            anchor ->
                findings.add(
                    ReadCode.ANCHOR_USED, span(event), "&" + Quoted.value(anchor.getValue())));
    tag.ifPresent(name -> findings.add(ReadCode.TAG_USED, span(event), shortTag(name)));
  }

  private static String shortTag(String tag) {
    return Quoted.value(tag.replace("tag:yaml.org,2002:", "!!"));
  }

  private void refuseControlCharacters(String text, SourceSpan span) {
    text.codePoints()
        .filter(TextLoader::isUnprintable)
        .findFirst()
        .ifPresent(c -> findings.add(ReadCode.CONTROL_CHARACTER, span, Quoted.codePoint(c)));
  }

  private SourceSpan span(Event event) {
    int start = lines.offset(event.getStartMark().map(Mark::getIndex).orElse(0));
    int end = lines.offset(event.getEndMark().map(Mark::getIndex).orElse(0));
    return lines.span(start, end);
  }
}
