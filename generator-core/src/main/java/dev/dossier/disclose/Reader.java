package dev.dossier.disclose;

import dev.dossier.model.Audience;
import dev.dossier.model.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is disclosed: an audience, or one customer of it.
 *
 * @param audience the audience
 * @param customer the customer, for an audience whose members see their own subscriptions only;
 *     without one, what all of them may see
 */
record Reader(Audience audience, @Nullable ContactId customer) {}
