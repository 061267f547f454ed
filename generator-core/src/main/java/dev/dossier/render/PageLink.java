package dev.dossier.render;

/**
 * A link or picture on a page.
 *
 * @param href where it leads, as it stands in the page
 * @param text what it is shown as, without markup; empty for a picture
 */
record PageLink(String href, String text) {}
