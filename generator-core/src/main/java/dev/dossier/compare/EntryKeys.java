package dev.dossier.compare;

import dev.dossier.model.Id;
import dev.dossier.model.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entry of a list is which entry of another state of that list: by its id, by its
 * title, or by what it refers to.
 */
final class EntryKeys {

  private static final List<String> NAMES = List.of("title", "name", "answer", "label", "question");

  private EntryKeys() {}

  /** The entries of {@code entries} by what identifies them among those of {@code others} too. */
  static Map<Object, Entry> of(List<?> entries, List<?> others) {
    Set<Object> known = new HashSet<>();
    others.forEach(other -> known.add(key((Record) other)));
    Map<Object, Integer> seen = new HashMap<>();
    Map<Object, Entry> keyed = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Record entry = (Record) entries.get(i);
      Object key = key(entry);
      if (entry instanceof Layer layer
          && layer.succeeds() != null
          && known.contains(layer.succeeds())) {
        key = layer.succeeds();
      }
      int count = seen.merge(key, 1, Integer::sum);
      keyed.put(List.of(key, count), new Entry(entry, i));
    }
    return keyed;
  }

  /** What identifies {@code entry} in its list. */
  static Object key(Record entry) {
    Object own = value(entry, "id");
    if (own != null) {
      return own;
    }
    Object name = name(entry);
    if (name != null) {
      return name;
    }
    List<Object> references = new ArrayList<>();
    for (Component component : Component.of(entry.getClass())) {
      if (component.in(entry) instanceof Id id) {
        references.add(id);
      }
    }
    if (!references.isEmpty()) {
      return references;
    }
    Object date = value(entry, "date");
    return date == null ? entry : date;
  }

  /** What people call {@code entry}, if anything. */
  static @Nullable Object name(Record entry) {
    for (String component : NAMES) {
      Object value = value(entry, component);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Object value(Record entry, String name) {
    Component component = Component.named(entry.getClass(), name);
    return component == null ? null : component.in(entry);
  }

  /** An entry with its position, from 0. */
  record Entry(Record value, int position) {}
}
