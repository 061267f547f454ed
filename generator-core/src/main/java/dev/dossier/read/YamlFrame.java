package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mapping or sequence that is being read. */
final class YamlFrame {

  private final @Nullable ObjectNode fields;
  private final @Nullable ArrayNode items;
  private final Map<String, SourceTree> fieldPlaces = new LinkedHashMap<>();
  private final List<SourceTree> itemPlaces = new ArrayList<>();
  private final SourceSpan start;
  private @Nullable String key;
  private @Nullable SourceSpan keySpan;
  private boolean awaitsValue;

  private YamlFrame(@Nullable ObjectNode fields, @Nullable ArrayNode items, SourceSpan start) {
    this.fields = fields;
    this.items = items;
    this.start = start;
  }

  static YamlFrame mapping(SourceSpan start) {
    return new YamlFrame(JsonNodeFactory.instance.objectNode(), null, start);
  }

  static YamlFrame sequence(SourceSpan start) {
    return new YamlFrame(null, JsonNodeFactory.instance.arrayNode(), start);
  }

  /** Whether this is a mapping whose next part is a key. */
  boolean expectsKey() {
    return fields != null && !awaitsValue;
  }

  /** Where {@code name} stands as a key of this mapping, if it does. */
  @Nullable SourceSpan keyOf(String name) {
    SourceTree place = fieldPlaces.get(name);
    return place == null ? null : place.key();
  }

  void key(String name, SourceSpan span) {
    key = name;
    keySpan = span;
    awaitsValue = true;
  }

  /** Leaves out the value that follows. */
  void skipKey() {
    key = null;
    keySpan = null;
    awaitsValue = true;
  }

  void add(JsonNode value, SourceTree places) {
    if (items != null) {
      items.add(value);
      itemPlaces.add(places);
      return;
    }
    awaitsValue = false;
    if (fields != null && key != null) {
      fields.set(key, value);
      fieldPlaces.put(key, new SourceTree(places.span(), keySpan, places.fields(), places.items()));
    }
  }

  JsonNode value() {
    return fields != null ? fields : java.util.Objects.requireNonNull(items);
  }

  /** The places of this value; a mapping is marked at its first key. */
  SourceTree places() {
    SourceSpan span = start;
    if (!fieldPlaces.isEmpty()) {
      SourceSpan first = fieldPlaces.values().iterator().next().key();
      if (first != null && first.line() == start.line() && first.column() == start.column()) {
        span = first;
      }
    }
    return new SourceTree(span, null, fieldPlaces, itemPlaces);
  }
}
