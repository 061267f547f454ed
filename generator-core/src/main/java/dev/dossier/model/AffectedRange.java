package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A range of numbers of people.
 *
 * @param atLeast the smallest number
 * @param atMost the largest number
 */
public record AffectedRange(@Nullable Long atLeast, @Nullable Long atMost) {

  /** Whether {@code count} lies in this range. */
  public boolean holds(long count) {
    return (atLeast == null || count >= atLeast) && (atMost == null || count <= atMost);
  }
}
