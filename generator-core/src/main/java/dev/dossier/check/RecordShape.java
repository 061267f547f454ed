package dev.dossier.check;

import dev.dossier.model.Id;
import dev.dossier.model.SharingLabel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record type that can hold ids or records. Asking a class for its components
 * is slow, so every type is asked once.
 *
 * @param parts those components, in their order
 * @param label the component that holds the record's sharing label; absent where it has none
 */
record RecordShape(List<Part> parts, @Nullable Part label) {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          List<Part> parts = new ArrayList<>();
          Part label = null;
          for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Part part = new Part(name, key(name), component.getAccessor());
            if (canHoldMore(component.getType())) {
              parts.add(part);
            } else if (component.getType() == SharingLabel.class) {
              label = part;
            }
          }
          return new RecordShape(List.copyOf(parts), label);
        }
      };

  static RecordShape of(Record record) {
    return SHAPES.get(record.getClass());
  }

  /** The component called {@code name}, if it can hold an id. */
  Optional<Part> part(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The key of the data files for a name of the records, such as {@code part-of}. */
  static String key(String name) {
    return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static boolean canHoldMore(Class<?> type) {
    return Id.class.isAssignableFrom(type)
        || Record.class.isAssignableFrom(type)
        || List.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  /**
   * A component of a record.
   *
   * @param name its name
   * @param key its key in the data files
   * @param accessor how its value is read
   */
  record Part(String name, String key, Method accessor) {

    /** Its value in {@code record}; absent where the record states none. */
    @Nullable Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + name + " of a record", e);
      }
    }
  }
}
