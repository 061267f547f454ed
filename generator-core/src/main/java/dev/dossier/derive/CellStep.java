package dev.dossier.derive;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What one level says about a layer of a service.
 *
 * @param source the level
 * @param cell who owns the layer; absent where the level only names the layer
 * @param reason why it differs from the level above; absent where it does not
 * @param at where it says so
 */
public record CellStep(
    CellSource source, @Nullable Cell cell, @Nullable String reason, SourceSpan at) {}
