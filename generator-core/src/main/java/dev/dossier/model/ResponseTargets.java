package dev.dossier.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the response to an incident may take, by the organisation's own aims.
 *
 * @param dwellTime from occurrence to detection
 * @param timeToAcknowledge from detection until somebody takes it up
 * @param timeToContain from detection until its spread is stopped
 * @param timeToRecover from detection until normal operation is restored
 */
public record ResponseTargets(
    @Nullable Duration dwellTime,
    @Nullable Duration timeToAcknowledge,
    @Nullable Duration timeToContain,
    @Nullable Duration timeToRecover) {}
