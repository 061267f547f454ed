package dev.dossier.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was known before something about it was learned or put right.
 *
 * @param until when that was; from this instant on the next version holds
 * @param key the way to the value in which the next version differs, see {@link FactKey}
 * @param later what the value says in the next version; absent if nothing
 * @param correction the correction that tells of it; absent where something was learned that was
 *     not known before
 * @param record the record until then; it has no earlier versions of its own
 * @param <T> the type of the record
 */
public record EarlierVersion<T>(
    OffsetDateTime until,
    String key,
    @Nullable StatedValue later,
    @Nullable Correction correction,
    Located<T> record) {}
