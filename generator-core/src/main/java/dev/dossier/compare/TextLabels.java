package dev.dossier.compare;

import dev.dossier.model.Prose;
import dev.dossier.model.SharingLabel;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which labels of their own the texts and entries within values carry. */
final class TextLabels {

  private TextLabels() {}

  /** The strictest label within {@code values}; absent where none carries one of its own. */
  static @Nullable SharingLabel strictest(@Nullable Object... values) {
    return Arrays.stream(values)
        .flatMap(TextLabels::of)
        .reduce(SharingLabel::stricter)
        .orElse(null);
  }

  private static Stream<SharingLabel> of(@Nullable Object value) {
    if (value instanceof SharingLabel label) {
      return Stream.of(label);
    }
    if (value instanceof Prose prose) {
      return Stream.ofNullable(prose.sharingLabel());
    }
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(TextLabels::of);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(TextLabels::of);
    }
    if (value instanceof Record record && Component.hasParts(record)) {
      return Component.of(record.getClass()).stream()
          .map(component -> component.in(record))
          .filter(Objects::nonNull)
          .flatMap(TextLabels::of);
    }
    return Stream.empty();
  }
}
