package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a matrix.
 *
 * @param id its id
 * @param name its heading
 * @param longName name written out
 * @param description what the model means
 * @param vendor whose products stand in this column
 */
public record ServiceModel(
    ServiceModelId id,
    String name,
    @Nullable String longName,
    Prose description,
    @Nullable String vendor) {}
