package dev.dossier.derive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes single parts of records, by the keys under which data files write them. */
final class RecordParts {

  private RecordParts() {}

  /** {@code record} with {@code value} under {@code key}. */
  static <T extends Record> T with(T record, String key, @Nullable Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    boolean found = false;
    for (int i = 0; i < components.length; i++) {
      boolean meant = key(components[i]).equals(key);
      found |= meant;
      values[i] = meant ? value : value(components[i], record);
    }
    if (!found) {
      throw new IllegalArgumentException(record.getClass() + " has no " + key);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      T changed = (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
      return changed;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@code record} without what stands at {@code path}; where that has to be there, without the
   * part that holds it.
   *
   * @return the changed record, and the way to what was deleted
   */
  static <T extends Record> Deleted<T> without(T record, List<String> path) {
    String key = path.get(0);
    RecordComponent component =
        Arrays.stream(record.getClass().getRecordComponents())
            .filter(each -> key(each).equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(record.getClass() + " has no " + key));
    Object value = value(component, record);
    if (value == null) {
      throw new IllegalArgumentException("nothing to delete under " + path);
    }
    if (path.size() > 1 && value instanceof Record part && !mustStay(part, path.get(1), path)) {
      Deleted<Record> rest = without(part, path.subList(1, path.size()));
      List<String> way = new ArrayList<>(List.of(key));
      way.addAll(rest.path());
      return new Deleted<>(with(record, key, rest.record()), way);
    }
    if (path.size() > 1 && value instanceof Map<?, ?> map) {
      Map<Object, Object> rest = new LinkedHashMap<>(map);
      rest.keySet().removeIf(each -> each.toString().equals(path.get(1)));
      return new Deleted<>(with(record, key, rest), path);
    }
    return new Deleted<>(with(record, key, value instanceof List ? List.of() : null), List.of(key));
  }

  /** Whether a record cannot be without what stands under {@code key}. */
  private static boolean mustStay(Record record, String key, List<String> path) {
    return path.size() == 2
        && Arrays.stream(record.getClass().getRecordComponents())
            .filter(each -> key(each).equals(key))
            .noneMatch(
                each ->
                    each.getType() == List.class
                        || each.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  /**
   * What is left of a record.
   *
   * @param path the way to what was deleted
   */
  record Deleted<T>(T record, List<String> path) {}

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
