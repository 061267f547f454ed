package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * The layer of the responsibility matrix that failed.
 *
 * @param service the service
 * @param layer its layer
 * @param note how it failed
 */
public record FailingLayer(ServiceId service, LayerId layer, @Nullable Prose note) {}
