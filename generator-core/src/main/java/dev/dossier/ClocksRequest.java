package dev.dossier;

import dev.dossier.GenerateRequest.Warnings;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Of which data the clocks are asked.
 *
 * @param dataDirectory the folder with {@code organization.yaml} and the folders beside it
 * @param asOf the instant that counts as now
 * @param warnings what warnings mean for the run
 */
public record ClocksRequest(Path dataDirectory, Instant asOf, Warnings warnings) {}
