package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;

/**
 * A value of a row of recipients.
 *
 * @param text the value without white space around it; never empty
 * @param span where it stands
 */
record Cell(String text, SourceSpan span) {}
