package dev.dossier.read;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns what a schema's validation says into findings: one for every mistake, at its place. */
final class SchemaFindings {

  /** Which keywords tell most about a value that breaks several, the best first. */
  private static final List<String> VALUE_KEYWORDS =
      List.of(
          "type",
          "format",
          "enum",
          "pattern",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "minProperties",
          "maxItems",
          "uniqueItems");

  private final DataSchema schema;
  private final JsonNode root;
  private final SourceTree places;
  private final Findings findings;
  private final boolean complete;

  /**
   * Prepares to report on one file.
   *
   * @param complete whether missing keys are really missing
   */
  SchemaFindings(
      DataSchema schema, JsonNode root, SourceTree places, boolean complete, Findings findings) {
    this.schema = schema;
    this.root = root;
    this.places = places;
    this.complete = complete;
    this.findings = findings;
  }

  /** Validates and reports. */
  void report() {
    List<Error> errors = schema.validate(root);
    Set<NodePath> reported = new HashSet<>();
    for (Error error : errors) {
      switch (error.getKeyword()) {
        case "required" -> reportMissing(error);
        case "additionalProperties" -> reportUnknown(error);
        case "propertyNames" -> reportKeyName(error, reported);
        default -> {}
      }
    }
    for (String keyword : VALUE_KEYWORDS) {
      for (Error error : errors) {
        if (error.getKeyword().equals(keyword) && reported.add(error.getInstanceLocation())) {
          reportValue(keyword, error);
        }
      }
    }
    if (findings.isEmpty() && !errors.isEmpty()) {
      throw new IllegalStateException("no text for " + errors.get(0));
    }
  }

  private void reportMissing(Error error) {
    if (!complete) {
      return;
    }
    Object[] path = path(error);
    String key = error.getProperty();
    Shape shape = shapeAt(append(path, key));
    String advice = "";
    if (shape != null) {
      advice =
          shape.example() == null
              ? " " + shape.description()
              : Quoted.example(key, shape.example());
      if (advice.isEmpty()) {
        advice = " " + shape.description();
      }
    }
    findings.add(Code.MISSING_KEY, places.keyAt(path), key, container(path), advice);
  }

  private void reportUnknown(Error error) {
    Object[] path = path(error);
    String key = error.getProperty();
    Shape shape = shapeAt(path);
    Set<String> known = shape == null ? Set.of() : shape.fields().keySet();
    String hint = Nearest.hint(key, known);
    if (hint.isEmpty()) {
      hint = " Possible keys: " + String.join(", ", known) + ".";
    }
    SourceSpan span = places.keyAt(append(path, key));
    findings.add(Code.UNKNOWN_KEY, span, Quoted.value(key), container(path), hint);
  }

  private void reportKeyName(Error error, Set<NodePath> reported) {
    Object[] path = path(error);
    String key = error.getProperty();
    if (key != null && reported.add(error.getInstanceLocation().append(key))) {
      ValueFormat.ID.report(key, places.keyAt(append(path, key)), findings);
    }
  }

  private void reportValue(String keyword, Error error) {
    Object[] path = path(error);
    JsonNode value = valueAt(path);
    SourceSpan span = places.at(path);
    Shape shape = shapeAt(path);
    if (shape == null) {
      throw new IllegalStateException("no shape for " + error);
    }
    String name = name(path);
    if (value.isNull() || (value.isString() && value.stringValue().isBlank())) {
      reportEmpty(path, name, shape);
      return;
    }
    switch (keyword) {
      case "type" ->
          findings.add(
              Code.WRONG_TYPE, span, name, wanted(shape), found(value), example(path, shape));
      case "format" -> ValueFormat.named(shape.format()).report(value.asString(), span, findings);
      case "enum" ->
          findings.add(
              Code.UNKNOWN_WORD,
              span,
              name,
              Quoted.value(value.asString()),
              Nearest.hint(value.asString(), shape.words()),
              String.join(", ", shape.words()));
      case "pattern" ->
          findings.add(
              Code.WRONG_FORM, span, name, Quoted.value(value.asString()), shape.description());
      case "maxLength" ->
          findings.add(Code.TEXT_TOO_LONG, span, name, value.stringValue().length(), limit(error));
      case "minimum", "maximum" ->
          findings.add(
              Code.NUMBER_OUT_OF_RANGE,
              span,
              name,
              value.asString(),
              keyword.equals("minimum") ? "that is not negative" : "up to " + limit(error));
      case "minItems", "minProperties" ->
          findings.add(Code.TOO_FEW_VALUES, places.keyAt(path), name, example(path, shape));
      case "maxItems" ->
          findings.add(Code.TOO_MANY_VALUES, places.keyAt(path), name, value.size(), limit(error));
      case "uniqueItems" -> reportRepeated(path, value, name);
      default -> throw new IllegalStateException("no text for " + error);
    }
  }

  private void reportEmpty(Object[] path, String name, Shape shape) {
    String advice = example(path, shape).strip();
    findings.add(
        Code.EMPTY_VALUE,
        places.keyAt(path),
        name,
        advice.isEmpty() ? shape.description() : advice);
  }

  private void reportRepeated(Object[] path, JsonNode list, String name) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        findings.add(
            Code.REPEATED_VALUE,
            places.at(append(path, i)),
            name,
            Quoted.value(Quoted.yaml(list.get(i))));
        return;
      }
    }
  }

  private static String limit(Error error) {
    return String.valueOf(error.getArguments()[0]);
  }

  private static String wanted(Shape shape) {
    if (!shape.words().isEmpty()) {
      return "one of " + String.join(", ", shape.words());
    }
    return String.join(
        " or ",
        shape.types().stream()
            .sorted(java.util.Comparator.reverseOrder())
            .map(
                type ->
                    switch (type) {
                      case "string" -> "text";
                      case "integer" -> "a whole number";
                      case "boolean" -> "true or false";
                      case "array" -> "a list";
                      default -> "a mapping of keys to values";
                    })
            .toList());
  }

  private static String found(JsonNode value) {
    if (value.isArray()) {
      return "a list";
    }
    if (value.isObject()) {
      return "a mapping";
    }
    return (value.isString() ? "the text " : value.isBoolean() ? "" : "the number ")
        + Quoted.value(value.asString());
  }

  /** What to write at {@code path}, with a leading space; nothing without a short example. */
  private static String example(Object[] path, Shape shape) {
    if (shape.example() == null
        || path.length == 0
        || !(path[path.length - 1] instanceof String key)) {
      return "";
    }
    return Quoted.example(key, shape.example());
  }

  private static String name(Object[] path) {
    if (path.length == 0) {
      return "The file";
    }
    Object last = path[path.length - 1];
    if (last instanceof Integer index && path.length > 1) {
      return "Entry " + (index + 1) + " of " + path[path.length - 2];
    }
    return last.toString();
  }

  private static String container(Object[] path) {
    if (path.length == 0) {
      return "this file";
    }
    String name = name(path);
    return name.startsWith("Entry ") ? "e" + name.substring(1) : name;
  }

  private @Nullable Shape shapeAt(Object[] path) {
    return schema.shape().at(path);
  }

  private JsonNode valueAt(Object[] path) {
    JsonNode node = root;
    for (Object step : path) {
      node = step instanceof Integer index ? node.path(index) : node.path((String) step);
    }
    return node;
  }

  private static Object[] path(Error error) {
    NodePath location = error.getInstanceLocation();
    Object[] path = new Object[location.getNameCount()];
    for (int i = 0; i < path.length; i++) {
      path[i] = location.getElement(i);
    }
    return path;
  }

  private static Object[] append(Object[] path, Object step) {
    Object[] longer = java.util.Arrays.copyOf(path, path.length + 1);
    longer[path.length] = step;
    return longer;
  }
}
