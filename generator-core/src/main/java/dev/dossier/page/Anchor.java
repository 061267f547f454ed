package dev.dossier.page;

import org.jspecify.annotations.Nullable;

/**
 * A name that is a link where the site has a page for it.
 *
 * @param text what it says
 * @param href where it leads, relative to the document; absent if there is no page
 */
public record Anchor(String text, @Nullable String href) {}
