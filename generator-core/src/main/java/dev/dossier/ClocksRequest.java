package dev.dossier;

import dev.dossier.GenerateRequest.Warnings;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Of which data the clocks are asked.
 *
 * @param dataDirectory the folder with {@code organization.yaml} and the folders beside it
 * @param asOf the instant that counts as now: the clocks stand as was known then
 * @param now when the run takes place; times between the two were not known yet, and are no
 *     mistakes
 * @param warnings what warnings mean for the run
 */
public record ClocksRequest(Path dataDirectory, Instant asOf, Instant now, Warnings warnings) {

  public ClocksRequest {
    now = now.isAfter(asOf) ? now : asOf;
  }

  /** A request of which the instant that counts as now is that of the run. */
  public ClocksRequest(Path dataDirectory, Instant asOf, Warnings warnings) {
    this(dataDirectory, asOf, asOf, warnings);
  }
}
