package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of team.
 *
 * @param id its id
 * @param name name as a heading
 * @param description what such teams have in common
 */
public record TeamKind(TeamKindId id, String name, @Nullable Prose description) {}
