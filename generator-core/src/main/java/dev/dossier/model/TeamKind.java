package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of team.
 *
 * @param id its id
 * @param name name as a heading
 * @param description what such teams have in common
 * @param legal whether such teams advise on law; where a kind says so, runbooks consult teams of
 *     such kinds about notifications
 */
public record TeamKind(TeamKindId id, String name, @Nullable Prose description, boolean legal) {}
