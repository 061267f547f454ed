package dev.dossier;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which record to start in which data.
 *
 * <pre>{@code
 * NewRequest request =
 *     new NewRequest(dataDirectory, "incident", "Keys in a log file", null, Instant.now());
 * Dossier.start(request).written().ifPresent(out::println);
 * }</pre>
 *
 * @param dataDirectory the folder of the data
 * @param kind what to start: {@code incident}, {@code team} or {@code runbook}; without it the
 *     result says which there are
 * @param title its title or name; a general one if absent
 * @param id its id; the next number for an incident, and made from the title for others, if absent
 * @param asOf the instant that counts as now
 */
public record NewRequest(
    Path dataDirectory,
    @Nullable String kind,
    @Nullable String title,
    @Nullable String id,
    Instant asOf) {}
