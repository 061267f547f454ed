package dev.dossier.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record that was put right. The record itself holds what is known last.
 *
 * @param key the way to the value, see {@link FactKey}
 * @param was what it said until then; absent if nothing was recorded
 * @param at when it was put right
 * @param by who put it right
 * @param team the team that put it right
 * @param reason why
 */
public record Correction(
    String key,
    @Nullable StatedValue was,
    OffsetDateTime at,
    @Nullable Person by,
    @Nullable TeamId team,
    Prose reason) {

  /** This correction without the person who made it. */
  public Correction withoutPerson() {
    return new Correction(key, was, at, null, team, reason);
  }
}
