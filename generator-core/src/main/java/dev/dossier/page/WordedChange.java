package dev.dossier.page;

import dev.dossier.compare.Change;

/**
 * A change with a sentence that tells of it.
 *
 * @param change the change
 * @param text the sentence, without full stop
 */
public record WordedChange(Change change, String text) {}
