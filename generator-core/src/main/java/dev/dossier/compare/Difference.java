package dev.dossier.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two states of a record differ.
 *
 * @param components the way from the record to the value that differs; never empty
 * @param parts the named entries on that way
 * @param beforeWithin the records on that way in the earlier state, outermost first
 * @param afterWithin the records on that way in the later state, outermost first
 * @param before the value in the earlier state; absent where there is none
 * @param after the value in the later state; absent where there is none
 * @param beforePath where it stands in the file of the earlier state
 * @param afterPath where it stands in the file of the later state
 */
record Difference(
    List<Component> components,
    List<Subject.Part> parts,
    List<Record> beforeWithin,
    List<Record> afterWithin,
    @Nullable Object before,
    @Nullable Object after,
    List<Object> beforePath,
    List<Object> afterPath) {

  Difference {
    components = List.copyOf(components);
    parts = List.copyOf(parts);
    beforeWithin = List.copyOf(beforeWithin);
    afterWithin = List.copyOf(afterWithin);
    beforePath = List.copyOf(beforePath);
    afterPath = List.copyOf(afterPath);
  }

  /** The component whose value differs. */
  Component component() {
    return components.get(components.size() - 1);
  }

  /** Whether a whole entry of a list is there in one state only. */
  boolean isEntry() {
    return Component.hasParts(before == null ? after : before)
        && (before == null || after == null)
        && component().type() == List.class;
  }

  /** The entry that is there in one state only. */
  Record entry() {
    return (Record) (before == null ? Optional.ofNullable(after).orElseThrow() : before);
  }

  /** The innermost record of {@code type} around the value, in the later state or the earlier. */
  <T> Optional<T> within(Class<T> type) {
    return innermost(afterWithin, type).or(() -> innermost(beforeWithin, type));
  }

  /** The innermost record of {@code type} around the value in each state where it is there. */
  <T> List<T> eachWithin(Class<T> type) {
    return java.util.stream.Stream.of(innermost(beforeWithin, type), innermost(afterWithin, type))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> Optional<T> innermost(List<Record> records, Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).reduce((one, two) -> two);
  }
}
