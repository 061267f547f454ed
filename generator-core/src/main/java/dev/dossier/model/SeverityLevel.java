package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A level of the severity scale.
 *
 * @param id its id
 * @param name name in text
 * @param description when it applies
 * @param targets how long the response may take
 */
public record SeverityLevel(
    SeverityId id, String name, Prose description, @Nullable ResponseTargets targets) {}
