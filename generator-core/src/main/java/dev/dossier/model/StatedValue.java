package dev.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value as it is written in a data file, whatever key it belongs to. */
public sealed interface StatedValue {

  /** The value in one line, for messages and for comparing. */
  String line();

  /**
   * A text, a number or a truth value.
   *
   * @param text as it is written
   */
  record Scalar(String text) implements StatedValue {

    @Override
    public String line() {
      return text;
    }
  }

  /**
   * A list.
   *
   * @param values its entries
   */
  record Items(List<StatedValue> values) implements StatedValue {

    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String line() {
      return values.stream().map(StatedValue::line).collect(Collectors.joining(", "));
    }
  }

  /**
   * A mapping.
   *
   * @param values its values by key, in the order of the file
   */
  record Fields(Map<String, StatedValue> values) implements StatedValue {

    public Fields {
      values = Ordered.copyOf(values);
    }

    @Override
    public String line() {
      return values.entrySet().stream()
          .map(field -> field.getKey() + ": " + field.getValue().line())
          .collect(Collectors.joining(", "));
    }
  }
}
