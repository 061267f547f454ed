package dev.dossier.read;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /** Keys that are there after all, under a name that is not quite theirs. */
  private final Set<NodePath> misspelt = new HashSet<>();

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
        case "additionalProperties" -> reportUnknown(error);
        case "propertyNames" -> reportKeyName(error, reported);
        default -> {}
      }
    }
    for (Error error : errors) {
      if (error.getKeyword().equals("required")) {
        reportMissing(error);
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
    Object[] path = path(error);
    String key = error.getProperty();
    if (!complete || misspelt.contains(error.getInstanceLocation().append(key))) {
      return;
    }
    Shape shape = shapeAt(append(path, key));
    String advice = shape == null ? "" : advice(append(path, key), shape);
    findings.add(ReadCode.MISSING_KEY, places.keyAt(path), key, container(path), advice);
  }

  private void reportUnknown(Error error) {
    if (findings.isFull()) {
      findings.leaveOut();
      return;
    }
    Object[] path = path(error);
    String key = error.getProperty();
    Shape shape = shapeAt(path);
    Set<String> known = new LinkedHashSet<>(shape == null ? Set.of() : shape.fields().keySet());
    known.removeIf(valueAt(path)::has);
    Optional<String> meant = Nearest.to(key, known);
    meant.ifPresent(name -> misspelt.add(error.getInstanceLocation().append(name)));
    String hint =
        meant
            .map(name -> " Did you mean " + name + "?")
            .orElseGet(() -> " Possible keys: " + String.join(", ", known) + ".");
    SourceSpan span = places.keyAt(append(path, key));
    findings.add(ReadCode.UNKNOWN_KEY, span, Quoted.value(key), container(path), hint);
  }

  private void reportKeyName(Error error, Set<NodePath> reported) {
    Object[] path = path(error);
    String key = error.getProperty();
    if (key != null && reported.add(error.getInstanceLocation().append(key))) {
      Shape shape = shapeAt(path);
      ValueFormat form = keyForm(shape);
      form.report(key, places.keyAt(append(path, key)), findings);
    }
  }

  /** What the keys of a mapping must be: languages in a text, else ids. */
  private static ValueFormat keyForm(@Nullable Shape shape) {
    if (shape == null || !shape.wantsText()) {
      return ValueFormat.ID;
    }
    return shape.fields().containsKey(Values.LABEL)
        ? ValueFormat.KEY_OF_LABELLED_TEXT
        : ValueFormat.LANGUAGE_OF_TEXT;
  }

  private void reportValue(String keyword, Error error) {
    Object[] path = path(error);
    JsonNode value = valueAt(path);
    SourceSpan span = places.at(path);
    Shape shape = shapeAt(path);
    if (shape == null) {
      throw new IllegalStateException("no shape for " + error);
    }
    if (findings.isAt(span) || (value.isNull() && !complete)) {
      return;
    }
    if (findings.isFull()) {
      findings.leaveOut();
      return;
    }
    String name = name(path);
    if (value.isNull() || (value.isString() && value.stringValue().isBlank())) {
      reportEmpty(path, name, shape);
      return;
    }
    switch (keyword) {
      case "type" ->
          findings.add(
              ReadCode.WRONG_TYPE, span, name, wanted(shape), found(value), example(path, shape));
      case "format" -> ValueFormat.named(shape.format()).report(value.asString(), span, findings);
      case "enum" ->
          findings.add(
              ReadCode.UNKNOWN_WORD,
              span,
              name,
              Quoted.value(value.asString()),
              hint(value.asString(), shape),
              String.join(", ", shape.words()));
      case "pattern" ->
          findings.add(
              ReadCode.WRONG_FORM,
              span,
              name,
              Quoted.value(value.asString()),
              advice(path, shape).strip());
      case "maxLength" ->
          findings.add(
              ReadCode.TEXT_TOO_LONG, span, name, value.stringValue().length(), limit(error));
      case "minimum", "maximum" ->
          findings.add(
              ReadCode.NUMBER_OUT_OF_RANGE,
              span,
              name,
              value.asString(),
              keyword.equals("minimum") ? "that is not negative" : "up to " + limit(error));
      case "minItems", "minProperties" ->
          findings.add(ReadCode.TOO_FEW_VALUES, places.keyAt(path), name, example(path, shape));
      case "maxItems" ->
          findings.add(
              ReadCode.TOO_MANY_VALUES, places.keyAt(path), name, value.size(), limit(error));
      case "uniqueItems" -> reportRepeated(path, value, name);
      default -> throw new IllegalStateException("no text for " + error);
    }
  }

  /** The word that was probably meant, also where it has a prefix such as {@code TLP:}. */
  private static String hint(String word, Shape shape) {
    String hint = Nearest.hint(word, shape.words());
    return hint.isEmpty()
        ? Nearest.hint(word.substring(word.indexOf(':') + 1), shape.words())
        : hint;
  }

  private void reportEmpty(Object[] path, String name, Shape shape) {
    String advice = example(path, shape).strip();
    findings.add(
        ReadCode.EMPTY_VALUE,
        places.keyAt(path),
        name,
        advice.isEmpty() ? "Write one, or remove the line." : advice);
  }

  private void reportRepeated(Object[] path, JsonNode list, String name) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        findings.add(
            ReadCode.REPEATED_VALUE,
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
    String text = Quoted.value(value.asString());
    if (value.isString()) {
      return "the text \"" + text + "\"";
    }
    return value.isBoolean() ? text : "the number " + text;
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

  /** What to write at {@code path}, or else what stands there, with a leading space. */
  private static String advice(Object[] path, Shape shape) {
    String example = example(path, shape);
    return example.isEmpty() ? " " + shape.description() : example;
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
    Object[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = step;
    return longer;
  }
}
