package dev.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record anew with other values of its components. */
final class Rebuilt {

  private Rebuilt() {}

  /** What takes the place of a value. */
  @FunctionalInterface
  interface Change {
    @Nullable Object of(RecordComponent component, @Nullable Object value);
  }

  static <T extends Record> T of(T record, Change change) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        values[i] = change.of(components[i], components[i].getAccessor().invoke(record));
      }
      var constructor =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      @SuppressWarnings("unchecked") // a record is made of the same type
      T made = (T) constructor.newInstance(values);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " cannot be made anew", e);
    }
  }
}
