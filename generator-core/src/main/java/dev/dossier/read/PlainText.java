package dev.dossier.read;

import dev.dossier.diagnostic.SourceTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes unquoted numbers and truth values as the text that was written where the schema wants text:
 * {@code version: 1.10} is the version 1.10, {@code id: 2026} the id 2026.
 */
final class PlainText {

  private final TextLines lines;

  PlainText(TextLines lines) {
    this.lines = lines;
  }

  /** {@code node} with all such scalars in it as text; mappings and sequences are changed. */
  JsonNode applied(JsonNode node, @Nullable Shape shape, SourceTree places) {
    if (shape == null) {
      return node;
    }
    if (node instanceof ObjectNode object) {
      places
          .fields()
          .forEach(
              (key, place) -> {
                JsonNode value = object.get(key);
                JsonNode meant = applied(value, shape.at(key), place);
                if (meant != value) {
                  object.set(key, meant);
                }
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode meant = applied(array.get(i), shape.items(), places.items().get(i));
        if (meant != array.get(i)) {
          array.set(i, meant);
        }
      }
    } else if ((node.isNumber() || node.isBoolean()) && shape.wantsText()) {
      return JsonNodeFactory.instance.stringNode(lines.text(places.span()));
    }
    return node;
  }
}
