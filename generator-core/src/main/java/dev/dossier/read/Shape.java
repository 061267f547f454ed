package dev.dossier.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a JSON Schema says of one value, with references followed: enough to take scalars as they
 * were meant and to say what to write.
 *
 * @param types the JSON types the value may have, the usual one first
 * @param format the name of its form; empty if it has none
 * @param words the words it may be; empty if it is free
 * @param description what it is
 * @param example an example of it
 * @param fields the keys of an object
 * @param values the values of an object with free keys
 * @param items the items of an array
 * @param required the keys that an object must have
 */
record Shape(
    List<String> types,
    String format,
    List<String> words,
    String description,
    @Nullable JsonNode example,
    Map<String, Shape> fields,
    @Nullable Shape values,
    @Nullable Shape items,
    Set<String> required) {

  /**
   * The shape that {@code schema} describes.
   *
   * @param references finds the schema that a {@code $ref} names, with the way to resolve its own
   */
  static Shape of(JsonNode schema, Function<String, Referenced> references) {
    JsonNode ref = schema.get("$ref");
    if (ref == null) {
      return direct(schema, references);
    }
    Referenced target = references.apply(ref.stringValue());
    Shape shape = of(target.schema(), target.references());
    return new Shape(
        shape.types,
        shape.format,
        shape.words,
        schema.has("description") ? schema.get("description").stringValue() : shape.description,
        schema.has("examples") ? schema.get("examples").get(0) : shape.example,
        shape.fields,
        shape.values,
        shape.items,
        shape.required);
  }

  /** A schema that was referred to. */
  record Referenced(JsonNode schema, Function<String, Referenced> references) {}

  /** The shape of the value at {@code path} within this one, if the schema knows it. */
  @Nullable Shape at(Object... path) {
    Shape shape = this;
    for (Object step : path) {
      Shape next =
          step instanceof String key ? shape.fields.getOrDefault(key, shape.values) : shape.items;
      if (next == null) {
        return null;
      }
      shape = next;
    }
    return shape;
  }

  /** Whether text is possible here, and no number or truth value. */
  boolean wantsText() {
    return types.contains("string") && !types.contains("integer") && !types.contains("boolean");
  }

  private static Shape direct(JsonNode schema, Function<String, Referenced> references) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      type.forEach(name -> types.add(name.stringValue()));
    } else if (type.isString()) {
      types.add(type.stringValue());
    }
    JsonNode words = schema.has("then") ? schema.path("then").path("enum") : schema.path("enum");
    JsonNode values = schema.path("additionalProperties");
    JsonNode items = schema.path("items");
    JsonNode examples = schema.path("examples");
    Map<String, Shape> fields = new LinkedHashMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(field -> fields.put(field.getKey(), of(field.getValue(), references)));
    return new Shape(
        types,
        schema.path("format").asString(""),
        words.valueStream().map(JsonNode::stringValue).toList(),
        schema.path("description").asString(""),
        examples.isArray() ? examples.get(0) : null,
        fields,
        values.isObject() ? of(values, references) : null,
        items.isObject() ? of(items, references) : null,
        schema
            .path("required")
            .valueStream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet()));
  }
}
