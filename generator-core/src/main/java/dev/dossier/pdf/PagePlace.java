package dev.dossier.pdf;

/**
 * A place to which a bookmark or a link leads.
 *
 * @param page counted from 0
 * @param top height above the lower edge of the page in points
 */
record PagePlace(int page, float top) {}
