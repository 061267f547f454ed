package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * The type of all documents: TrueType files in {@code theme/fonts}.
 *
 * @param family the name of the family, as the files themselves state it
 * @param regular the file name of its regular face
 * @param bold the file name of its bold face; made from the regular one on screen if absent
 * @param italic the file name of its italic face; made from the regular one on screen if absent
 */
public record Typeface(
    String family, String regular, @Nullable String bold, @Nullable String italic) {}
