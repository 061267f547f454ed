package dev.dossier.read;

import dev.dossier.model.StatedValue;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Takes values of the data files as they are written. */
final class StatedValues {

  private StatedValues() {}

  static StatedValue of(JsonNode node) {
    if (node.isArray()) {
      return new StatedValue.Items(node.valueStream().map(StatedValues::of).toList());
    }
    if (node.isObject()) {
      Map<String, StatedValue> fields = new LinkedHashMap<>();
      node.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
      return new StatedValue.Fields(fields);
    }
    return new StatedValue.Scalar(node.asString());
  }
}
