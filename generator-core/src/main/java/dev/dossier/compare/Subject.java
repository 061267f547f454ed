package dev.dossier.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about: a record, or a part of one.
 *
 * @param record the record
 * @param parts the way from the record to the part, outermost first; empty where the record is
 *     meant
 * @param aspect which statement about it changed, in words such as {@code due date}; absent where
 *     it is meant as a whole
 */
public record Subject(Part record, List<Part> parts, @Nullable String aspect) {

  public Subject {
    parts = List.copyOf(parts);
  }

  /**
   * A named thing.
   *
   * @param type what it is, as a word such as {@code task}
   * @param id what identifies it within what it is part of
   * @param name its name for people
   */
  public record Part(String type, String id, String name) {}

  /** The part that is meant, or the record itself. */
  public Part last() {
    return parts.isEmpty() ? record : parts.get(parts.size() - 1);
  }
}
