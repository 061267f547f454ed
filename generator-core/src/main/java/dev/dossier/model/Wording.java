package dev.dossier.model;

import java.util.Locale;

/**
 * A text in one language.
 *
 * @param text the text
 * @param language its language; {@link Locale#ROOT} where that is not known
 */
public record Wording(String text, Locale language) {}
