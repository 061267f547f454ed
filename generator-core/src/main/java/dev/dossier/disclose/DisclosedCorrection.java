package dev.dossier.disclose;

import dev.dossier.model.Correction;
import dev.dossier.model.StatedValue;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a record, for a reader who may see the value before and after.
 *
 * @param correction the correction as it is recorded
 * @param is what the value said afterwards; absent if nothing
 */
public record DisclosedCorrection(Correction correction, @Nullable StatedValue is) {}
