package dev.dossier.compare;

import dev.dossier.model.Id;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A component of a type of records.
 *
 * @param holder the type
 * @param name its name, as Java writes it
 */
record Component(Class<?> holder, String name) {

  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          Map<String, RecordComponent> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
          }
          return components;
        }
      };

  /** The components of {@code type}, in order. */
  static List<Component> of(Class<?> type) {
    return COMPONENTS.get(type).keySet().stream().map(name -> new Component(type, name)).toList();
  }

  /** The component of {@code type} called {@code name}, if it has one. */
  static @Nullable Component named(Class<?> type, String name) {
    return COMPONENTS.get(type).containsKey(name) ? new Component(type, name) : null;
  }

  /** Whether {@code value} is a record with parts of its own, not one that stands for a value. */
  static boolean hasParts(@Nullable Object value) {
    return value instanceof Record
        && !(value instanceof Id)
        && !(value instanceof Prose)
        && !(value instanceof Phrase);
  }

  /** Its value in {@code record}. */
  @Nullable Object in(Record record) {
    try {
      return reflected().getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + this, e);
    }
  }

  Class<?> type() {
    return reflected().getType();
  }

  private RecordComponent reflected() {
    return Objects.requireNonNull(COMPONENTS.get(holder).get(name), name);
  }

  /** Its key in data files. */
  String key() {
    return separated(name, "-");
  }

  /** Its name in words. */
  String words() {
    return separated(name, " ");
  }

  /** The camel-cased {@code name} in small letters, its words separated. */
  static String separated(String name, String separator) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", separator).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return holder.getSimpleName() + "." + name;
  }
}
