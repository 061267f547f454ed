package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * The layer of the responsibility matrix that failed.
 *
 * @param service the service
 * @param layer its layer
 * @param note how it failed
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record FailingLayer(
    ServiceId service, LayerId layer, @Nullable Prose note, @Nullable SharingLabel sharingLabel) {}
