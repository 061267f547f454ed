package dev.dossier;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to explain of which data.
 *
 * <pre>{@code
 * ExplainRequest request =
 *     new ExplainRequest(dataDirectory, "object-storage", "data", null, Instant.now());
 * Dossier.explain(request).lines().forEach(out::println);
 * }</pre>
 *
 * @param dataDirectory the folder the data is read from
 * @param service the id of a service; without it the result says which there are
 * @param layer the id of a layer of its matrix; all layers in short if absent
 * @param agreement the id of an agreement; what holds for customers without one if absent
 * @param asOf the instant that counts as now
 */
public record ExplainRequest(
    Path dataDirectory,
    @Nullable String service,
    @Nullable String layer,
    @Nullable String agreement,
    Instant asOf) {}
