package dev.dossier.model;

/**
 * A picture by which an organisation is recognised.
 *
 * @param file the SVG or PNG file, relative to the folder that holds the file that names it
 * @param text what it says to those who do not see it, as a rule the organisation's name
 */
public record Logo(String file, String text) {}
