package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON into values and the places where they stand. */
final class PlaybookText {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final PlaybookFindings findings;
  private final JsonParser parser;

  private PlaybookText(String file, JsonParser parser, PlaybookFindings findings) {
    this.file = file;
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * A value with its places.
   *
   * @param value the value
   * @param places where it and what is in it stand
   */
  record Parsed(JsonNode value, SourceTree places) {}

  /**
   * The whole of {@code text}; empty where a finding says why it cannot be read.
   *
   * @param file how to call it in findings
   */
  static Optional<Parsed> read(String file, String text, PlaybookFindings findings) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      PlaybookText reader = new PlaybookText(file, parser, findings);
      JsonToken first = parser.nextToken();
      if (first == null) {
        findings.unreadable(SourceSpan.wholeFile(file), "it is empty");
        return Optional.empty();
      }
      Parsed parsed = reader.value(first, List.of(), null);
      if (parser.nextToken() != null) {
        findings.unreadable(reader.here(1), "something follows where it should end");
        return Optional.empty();
      }
      return Optional.of(parsed);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      SourceSpan span =
          at == null || at.getLineNr() < 1
              ? SourceSpan.wholeFile(file)
              : new SourceSpan(file, at.getLineNr(), Math.max(1, at.getColumnNr()), 1);
      findings.unreadable(span, reason(e));
      return Optional.empty();
    }
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private Parsed value(JsonToken token, List<Object> path, @Nullable SourceSpan key) {
    return switch (token) {
      case START_OBJECT -> object(path, key);
      case START_ARRAY -> array(path, key);
      default -> scalar(token, key);
    };
  }

  private Parsed object(List<Object> path, @Nullable SourceSpan key) {
    SourceSpan start = here(1);
    ObjectNode node = NODES.objectNode();
    Map<String, SourceTree> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      SourceSpan nameAt = here(name.length() + 2);
      List<Object> inner = new ArrayList<>(path);
      inner.add(name);
      Parsed field = value(parser.nextToken(), inner, nameAt);
      if (fields.containsKey(name)) {
        findings.add(nameAt, CacaoCode.PLAYBOOK_KEY_REPEATED, path, name);
      } else {
        node.set(name, field.value());
        fields.put(name, field.places());
      }
    }
    return new Parsed(node, new SourceTree(start, key, fields, List.of()));
  }

  private Parsed array(List<Object> path, @Nullable SourceSpan key) {
    SourceSpan start = here(1);
    ArrayNode node = NODES.arrayNode();
    List<SourceTree> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      List<Object> inner = new ArrayList<>(path);
      inner.add(items.size());
      Parsed item = value(token, inner, null);
      node.add(item.value());
      items.add(item.places());
    }
    return new Parsed(node, new SourceTree(start, key, Map.of(), items));
  }

  private Parsed scalar(JsonToken token, @Nullable SourceSpan key) {
    String text = parser.getString();
    JsonNode node =
        switch (token) {
          case VALUE_NUMBER_INT ->
              text.length() <= 18
                  ? NODES.numberNode(Long.parseLong(text))
                  : NODES.numberNode(Double.parseDouble(text));
          case VALUE_NUMBER_FLOAT -> NODES.numberNode(Double.parseDouble(text));
          case VALUE_TRUE -> NODES.booleanNode(true);
          case VALUE_FALSE -> NODES.booleanNode(false);
          case VALUE_NULL -> NODES.nullNode();
          default -> NODES.stringNode(text);
        };
    int quotes = token == JsonToken.VALUE_STRING ? 2 : 0;
    return new Parsed(node, new SourceTree(here(text.length() + quotes), key, Map.of(), List.of()));
  }

  /** The place of the token that was read last. */
  private SourceSpan here(int length) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new SourceSpan(file, at.getLineNr(), at.getColumnNr(), Math.max(1, length));
  }
}
