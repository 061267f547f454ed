package dev.dossier.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a step waits for: some time, or something that happens.
 *
 * @param duration how long
 * @param until what happens; the step then says in {@code time-out} how long it waits for it
 */
public record Await(@Nullable Duration duration, @Nullable String until) {}
