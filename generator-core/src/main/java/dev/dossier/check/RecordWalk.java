package dev.dossier.check;

import dev.dossier.model.Id;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Visits the ids and the lists of records within a record, whatever its type. Keys of the data
 * files are the names of record components in kebab-case, so that a visit also knows its place in
 * the file.
 */
final class RecordWalk {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Consumer<Visit<Id>> ids;
  private final Consumer<Visit<List<?>>> lists;

  private RecordWalk(Consumer<Visit<Id>> ids, Consumer<Visit<List<?>>> lists) {
    this.ids = ids;
    this.lists = lists;
  }

  /** Visits every id. */
  static void ids(Record root, Consumer<Visit<Id>> visitor) {
    new RecordWalk(visitor, list -> {}).record(root, List.of(), List.of());
  }

  /** Visits every list, also the empty ones. */
  static void lists(Record root, Consumer<Visit<List<?>>> visitor) {
    new RecordWalk(id -> {}, visitor).record(root, List.of(), List.of());
  }

  /** The value of a record's component; absent where the record states none. */
  static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of a record", e);
    }
  }

  /** The key of the data files for a name of the records, such as {@code part-of}. */
  static String key(String name) {
    return HUMP.matcher(name).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
  }

  private void record(Record record, List<Object> path, List<Record> outer) {
    List<Record> holders = prepended(record, outer);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value != null) {
        visit(value, component.getName(), appended(path, key(component.getName())), holders);
      }
    }
  }

  private void visit(Object value, String component, List<Object> path, List<Record> holders) {
    if (value instanceof Id id) {
      ids.accept(new Visit<>(id, component, path, holders, Role.VALUE));
    } else if (value instanceof Record record) {
      record(record, path, holders);
    } else if (value instanceof List<?> list) {
      lists.accept(new Visit<>(list, component, path, holders, Role.VALUE));
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), component, appended(path, i), holders);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> entry(key, each, component, path, holders));
    }
  }

  private void entry(
      Object key, Object value, String component, List<Object> path, List<Record> holders) {
    List<Object> entry = appended(path, key.toString());
    if (key instanceof Id id) {
      ids.accept(new Visit<>(id, component, entry, holders, Role.KEY));
    }
    visit(value, component, entry, holders);
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static <T> List<T> prepended(T first, List<T> list) {
    List<T> longer = new ArrayList<>();
    longer.add(first);
    longer.addAll(list);
    return longer;
  }

  /** Whether something is a value of the data file or a key in a mapping. */
  enum Role {
    VALUE,
    KEY
  }

  /**
   * Something met on the way.
   *
   * @param value what was met
   * @param component the record component that holds it, directly or in a list or map
   * @param path its place in the file
   * @param holders the records around it, innermost first
   * @param role whether it is a value or a key
   */
  record Visit<T>(T value, String component, List<Object> path, List<Record> holders, Role role) {

    Record holder() {
      return holders.get(0);
    }
  }
}
