package dev.dossier.read;

import dev.dossier.diagnostic.MergeCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Recipients as YAML: a list under {@code recipients}, each entry with the names of the columns as
 * keys and {@code address} as a list of lines.
 */
final class YamlRows implements RowSource {

  private static final String LIST = "recipients";
  private static final String ADDRESS = "address";
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
          .build();

  private final Path file;
  private final String name;

  /**
   * @param name what findings call the file
   */
  YamlRows(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  @Override
  public void read(Receiver receiver, Findings findings) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      try {
        if (parser.nextToken() != JsonToken.START_OBJECT
            || parser.nextToken() != JsonToken.PROPERTY_NAME
            || !parser.currentName().equals(LIST)
            || parser.nextToken() != JsonToken.START_ARRAY) {
          findings.add(MergeCode.RECIPIENTS_NOT_LISTED, span(parser));
          return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          row(parser, receiver, findings);
        }
        if (parser.nextToken() != JsonToken.END_OBJECT) {
          findings.add(MergeCode.RECIPIENTS_NOT_LISTED, span(parser));
        }
      } catch (StreamReadException e) {
        TokenStreamLocation place = e.getLocation();
        findings.add(
            ReadCode.SYNTAX_ERROR,
            place == null ? SourceSpan.wholeFile(name) : RowSource.span(name, place),
            e.getOriginalMessage().lines().findFirst().orElse("").strip());
      }
    }
  }

  private void row(JsonParser parser, Receiver receiver, Findings findings) {
    SourceSpan start = span(parser);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      findings.add(MergeCode.RECIPIENTS_NOT_LISTED, start);
      parser.skipChildren();
      return;
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    boolean good = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      good &= value(parser, cells, findings);
    }
    if (good && !cells.isEmpty()) {
      receiver.row(start, cells);
    }
  }

  /** Reads a key with its value; whether both are possible. */
  private boolean value(JsonParser parser, Map<String, Cell> cells, Findings findings) {
    String key = parser.currentName();
    SourceSpan place = span(parser);
    List<String> known = keys();
    boolean good = known.contains(key);
    if (!good) {
      findings.add(
          MergeCode.UNKNOWN_COLUMN,
          place,
          Quoted.value(key),
          Nearest.hint(key, known),
          String.join(", ", known));
    }
    JsonToken token = parser.nextToken();
    if (good && key.equals(ADDRESS) && token == JsonToken.START_ARRAY) {
      return lines(parser, cells, findings);
    }
    if (token.isStructStart() || (good && key.equals(ADDRESS) && token != JsonToken.VALUE_NULL)) {
      findings.add(MergeCode.RECIPIENT_VALUE_NESTED, span(parser), Quoted.value(key));
      parser.skipChildren();
      return false;
    }
    return good && scalar(parser, key, cells, findings);
  }

  private boolean lines(JsonParser parser, Map<String, Cell> cells, Findings findings) {
    boolean good = true;
    int line = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      line++;
      if (parser.currentToken().isStructStart() || line > RecipientColumn.ADDRESS_LINES) {
        findings.add(MergeCode.RECIPIENT_VALUE_NESTED, span(parser), ADDRESS);
        parser.skipChildren();
        good = false;
      } else {
        good &= scalar(parser, RecipientColumn.ADDRESS + line, cells, findings);
      }
    }
    return good;
  }

  private boolean scalar(
      JsonParser parser, String key, Map<String, Cell> cells, Findings findings) {
    SourceSpan place = span(parser);
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      findings.add(ReadCode.ALIAS_USED, place, "*" + parser.getString());
      return false;
    }
    String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString().strip();
    if (!text.isEmpty()) {
      cells.put(key, new Cell(text, place));
    }
    return true;
  }

  private static List<String> keys() {
    return Stream.concat(
            RecipientColumn.names().stream()
                .filter(each -> !each.startsWith(RecipientColumn.ADDRESS)),
            Stream.of(ADDRESS))
        .toList();
  }

  private SourceSpan span(JsonParser parser) {
    return RowSource.span(name, parser.currentTokenLocation());
  }
}
