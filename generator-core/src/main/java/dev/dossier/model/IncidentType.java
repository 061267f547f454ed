package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A type of incident.
 *
 * @param id its id
 * @param name name in text
 * @param description what belongs to it
 */
public record IncidentType(IncidentTypeId id, String name, @Nullable Prose description) {}
