package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * What the recipients of notifications are told about an incident.
 *
 * @param whatHappened the fact of the incident and its nature
 * @param consequences likely consequences
 * @param measures what was done and is proposed, mitigation included
 * @param advice what the recipient can do
 * @param reasonsForDelay why a notification was late
 */
public record Communication(
    Prose whatHappened,
    Prose consequences,
    Prose measures,
    @Nullable Prose advice,
    @Nullable Prose reasonsForDelay) {}
