package dev.dossier.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What one JSON Schema says, as Markdown. */
final class SchemaPage {

  private static final String DEFINITIONS = "/$defs/";
  private static final int LONGEST_EXAMPLE = 80;

  private final String name;
  private final Map<String, JsonNode> schemas;

  /**
   * A page.
   *
   * @param name the name of the schema without its ending
   * @param schemas all schemas by such names
   */
  SchemaPage(String name, Map<String, JsonNode> schemas) {
    this.name = name;
    this.schemas = schemas;
  }

  /** The page. */
  String text() {
    JsonNode schema = schema(name);
    StringBuilder page = new StringBuilder();
    page.append("# ").append(title(schema)).append("\n\n");
    page.append(description(schema)).append("\n\n");
    file(name)
        .ifPresent(
            place ->
                page.append("The schema of ")
                    .append(place)
                    .append(" is `")
                    .append(name)
                    .append(SchemaPages.ENDING)
                    .append("`.\n\n"));
    beginning(schema).ifPresent(page::append);
    keys(page, schema);
    schema
        .path("$defs")
        .properties()
        .forEach(
            definition -> {
              page.append("<a id=\"").append(definition.getKey()).append("\"></a>\n\n");
              page.append("## ").append(title(definition.getValue())).append("\n\n");
              page.append(description(definition.getValue())).append("\n\n");
              words(definition.getValue())
                  .ifPresent(words -> page.append("One of ").append(words).append(".\n\n"));
              keys(page, definition.getValue());
            });
    return page.toString();
  }

  private static Optional<String> file(String name) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.schema().equals(name))
        .findFirst()
        .map(
            kind ->
                kind.isSingleFile()
                    ? "`" + kind.place() + "`"
                    : "the files in `" + kind.place() + "/`");
  }

  /** The keys that a file cannot do without, as it could begin with them. */
  private static Optional<String> beginning(JsonNode schema) {
    List<String> lines = new ArrayList<>();
    for (JsonNode key : schema.path("required")) {
      JsonNode example = schema.path("properties").path(key.stringValue()).path("examples").path(0);
      if (!example.isMissingNode()) {
        lines.add(key.stringValue() + ": " + Quoted.yaml(example));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lines.stream()
                .collect(joining("\n", "What is always needed:\n\n```yaml\n", "\n```\n\n")));
  }

  private void keys(StringBuilder page, JsonNode schema) {
    JsonNode properties = schema.path("properties");
    if (properties.isEmpty()) {
      return;
    }
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(key -> required.add(key.stringValue()));
    page.append("| Key | Value | Meaning | Example |\n|---|---|---|---|\n");
    properties
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              row(
                  page,
                  "`" + property.getKey() + "`",
                  kind(value) + (required.contains(property.getKey()) ? " (needed)" : ""),
                  description(value) + preset(value),
                  example(value));
            });
    page.append('\n');
    properties
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              JsonNode inner =
                  value.path("type").asString("").equals("array") ? value.path("items") : value;
              if (inner.has("properties")) {
                page.append("### `").append(property.getKey()).append("`\n\n");
                keys(page, inner);
              }
            });
  }

  private String kind(JsonNode value) {
    if (value.has("$ref")) {
      return reference(value.get("$ref").stringValue());
    }
    Optional<String> words = words(value);
    if (words.isPresent()) {
      return "one of " + words.get();
    }
    JsonNode type = value.path("type");
    return switch (type.isString() ? type.stringValue() : "") {
      case "array" -> "list: " + kind(value.path("items"));
      case "boolean" -> "`true` or `false`";
      case "integer" -> "whole number";
      case "number" -> "number";
      case "string" -> "text";
      case "object" -> mapping(value);
      default -> "any value";
    };
  }

  private String mapping(JsonNode value) {
    if (value.has("properties")) {
      return "keys of its own";
    }
    JsonNode to = value.path("additionalProperties");
    String from = value.has("propertyNames") ? kind(value.get("propertyNames")) : "text";
    return "mapping: " + from + " to " + (to.isObject() ? kind(to) : "any value");
  }

  /** A link to the definition that {@code reference} leads to, with its title. */
  private String reference(String reference) {
    String[] parts = reference.split("#", 2);
    String schema = parts[0].replace(SchemaPages.ENDING, "");
    String definitionName = parts[1].substring(DEFINITIONS.length());
    String page = schema.isEmpty() ? "" : schema + ".html";
    JsonNode definition =
        schema(schema.isEmpty() ? name : schema).path("$defs").path(definitionName);
    return "["
        + title(definition).toLowerCase(Locale.ROOT)
        + "]("
        + page
        + "#"
        + definitionName
        + ")";
  }

  private JsonNode schema(String of) {
    JsonNode schema = schemas.get(of);
    if (schema == null) {
      throw new IllegalStateException("there is no schema " + of);
    }
    return schema;
  }

  private static Optional<String> words(JsonNode value) {
    JsonNode words = value.path("enum");
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.valueStream().map(word -> "`" + word.asString() + "`").collect(joining(", ")));
  }

  private static String preset(JsonNode value) {
    return value.has("default")
        ? " Unless it is written: `" + Quoted.yaml(value.get("default")) + "`."
        : "";
  }

  private static String example(JsonNode value) {
    JsonNode example = value.path("examples").path(0);
    String text = example.isMissingNode() ? "" : Quoted.yaml(example);
    return text.isEmpty() || text.length() > LONGEST_EXAMPLE ? "" : "`` " + text + " ``";
  }

  private static String title(JsonNode schema) {
    return schema.path("title").asString("");
  }

  /** What a schema says of itself, as Markdown. */
  static String description(JsonNode schema) {
    return schema.path("description").asString("").replace("<", "&lt;").replace("*", "\\*");
  }

  /** Adds a row to a table. */
  static void row(StringBuilder page, String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|").replace("\n", " ")).append(' ');
    }
    page.append("|\n");
  }
}
