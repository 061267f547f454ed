package dev.dossier.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A rung of an escalation ladder. It names a team or a person.
 *
 * @param after how long after the time of a step ran out it is climbed
 * @param team the team that is called
 * @param person the person that is called
 * @param means how they are called
 * @param note what they decide or bring along
 */
public record EscalationRung(
    Duration after,
    @Nullable TeamId team,
    @Nullable Person person,
    @Nullable Means means,
    @Nullable String note) {}
