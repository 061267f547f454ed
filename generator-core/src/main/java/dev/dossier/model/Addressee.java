package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * One of many recipients of the same notification.
 *
 * @param contact who it is and how it is reached
 * @param reference its own reference; that of the notification if absent
 * @param note what it is told besides; that of the notification if absent
 */
public record Addressee(Contact contact, @Nullable String reference, @Nullable Prose note) {}
