package dev.dossier.model;

/**
 * A level of the severity scale.
 *
 * @param id its id
 * @param name name in text
 * @param description when it applies
 */
public record SeverityLevel(SeverityId id, String name, Prose description) {}
