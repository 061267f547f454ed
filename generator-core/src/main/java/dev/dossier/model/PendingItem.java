package dev.dossier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a checklist that is not known yet when a notification is sent.
 *
 * @param item the item
 * @param reason why it is not known
 * @param expected when it will be
 */
public record PendingItem(ContentItemId item, Prose reason, @Nullable LocalDate expected) {}
