package dev.dossier.disclose;

import dev.dossier.model.SharingLabel;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record type with what is decided about them, and how a record is made of new
 * ones. Asking a class for its components is slow, so every type is asked once.
 */
final class RecordParts {

  private static final ClassValue<RecordParts> OF =
      new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
          return new RecordParts(type);
        }
      };

  private final Constructor<?> constructor;
  private final List<Part> parts = new ArrayList<>();

  private RecordParts(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      Class<?> raw = component.getType();
      parts.add(
          new Part(
              component,
              Decisions.of(type, component.getName()),
              raw == List.class || raw == Map.class
                  ? Absence.EMPTY
                  : component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                      ? Absence.NULL
                      : Absence.IMPOSSIBLE));
    }
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is no record", e);
    }
  }

  static RecordParts of(Record value) {
    return OF.get(value.getClass());
  }

  List<Part> parts() {
    return parts;
  }

  /** The label that {@code value} states of itself. */
  static @Nullable SharingLabel label(Record value) {
    for (Part part : of(value).parts) {
      if (part.component().getType() == SharingLabel.class) {
        return (SharingLabel) part.in(value);
      }
    }
    return null;
  }

  Record make(@Nullable Object[] arguments) {
    try {
      return (Record) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }

  /** How a component says that there is nothing. */
  enum Absence {
    /** With an empty list or map. */
    EMPTY,
    /** With null. */
    NULL,
    /** It always says something. */
    IMPOSSIBLE
  }

  /**
   * A component.
   *
   * @param component the component
   * @param decisions by what its disclosure is decided
   * @param absence how it says that there is nothing
   */
  record Part(RecordComponent component, Set<Decision> decisions, Absence absence) {

    String name() {
      return component.getName();
    }

    /** Its value in {@code holder}. */
    @Nullable Object in(Record holder) {
      try {
        return component.getAccessor().invoke(holder);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }

    /** What stands in its place when it is withheld; null where the type has nothing for that. */
    @Nullable Object nothing() {
      if (absence != Absence.EMPTY) {
        return null;
      }
      return component.getType() == List.class ? List.of() : Map.of();
    }
  }
}
