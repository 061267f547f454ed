package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * How an incident was found.
 *
 * @param method the means of detection in a few words
 * @param team the team that found it
 * @param description how it came to light
 */
public record Detection(String method, @Nullable TeamId team, @Nullable Prose description) {}
