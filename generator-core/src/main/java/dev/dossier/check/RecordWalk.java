package dev.dossier.check;

import dev.dossier.check.RecordShape.Part;
import dev.dossier.model.Id;
import dev.dossier.model.Translated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits the ids and the lists of records within a record, whatever its type. Keys of the data
 * files are the names of record components in kebab-case, so that a visit also knows its place in
 * the file.
 */
final class RecordWalk {

  private final Consumer<Visit<Id>> ids;
  private final Consumer<Visit<List<?>>> lists;

  private RecordWalk(Consumer<Visit<Id>> ids, Consumer<Visit<List<?>>> lists) {
    this.ids = ids;
    this.lists = lists;
  }

  /** Visits every id and every list, also the empty ones. */
  static void walk(Record root, Consumer<Visit<Id>> ids, Consumer<Visit<List<?>>> lists) {
    new RecordWalk(ids, lists).record(root, null, null);
  }

  private void record(Record record, @Nullable Place place, @Nullable Holder outer) {
    Holder holder = new Holder(record, outer);
    for (Part part : RecordShape.of(record).parts()) {
      Object value = part.of(record);
      if (value != null) {
        visit(value, part.name(), new Place(part.key(), place), holder);
      }
    }
  }

  private void visit(Object value, String component, Place place, Holder holder) {
    if (value instanceof Translated) {
      return;
    }
    if (value instanceof Id id) {
      ids.accept(new Visit<>(id, component, place, holder, Role.VALUE));
    } else if (value instanceof Record record) {
      record(record, place, holder);
    } else if (value instanceof List<?> list) {
      lists.accept(new Visit<>(list, component, place, holder, Role.VALUE));
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), component, new Place(i, place), holder);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> entry(key, each, component, place, holder));
    }
  }

  private void entry(Object key, Object value, String component, Place place, Holder holder) {
    Place entry = new Place(key.toString(), place);
    if (key instanceof Id id) {
      ids.accept(new Visit<>(id, component, entry, holder, Role.KEY));
    }
    visit(value, component, entry, holder);
  }

  /** Whether something is a value of the data file or a key in a mapping. */
  enum Role {
    VALUE,
    KEY
  }

  /**
   * The last step of the way to a value in its file.
   *
   * @param step a key or a position in a list
   * @param before the steps before it; absent for the first
   */
  record Place(Object step, @Nullable Place before) {

    /** All steps, as {@link dev.dossier.model.Located#at} takes them. */
    Object[] path() {
      Deque<Object> steps = new ArrayDeque<>();
      for (Place each = this; each != null; each = each.before) {
        steps.addFirst(each.step);
      }
      return steps.toArray();
    }
  }

  /**
   * A record around something.
   *
   * @param record the record
   * @param outer the records around it; absent for the outermost
   */
  record Holder(Record record, @Nullable Holder outer) {}

  /**
   * Something met on the way.
   *
   * @param value what was met
   * @param component the record component that holds it, directly or in a list or map
   * @param place its place in the file
   * @param holder the record that holds it, and those around
   * @param role whether it is a value or a key
   */
  record Visit<T>(T value, String component, Place place, Holder holder, Role role) {

    /** The innermost record of {@code type} around it. */
    <R extends Record> Optional<R> within(Class<R> type) {
      for (Holder each = holder; each != null; each = each.outer()) {
        if (type.isInstance(each.record())) {
          return Optional.of(type.cast(each.record()));
        }
      }
      return Optional.empty();
    }
  }
}
