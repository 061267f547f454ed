package dev.dossier.page;

import org.jspecify.annotations.Nullable;

/**
 * A link of the navigation.
 *
 * @param text what it says
 * @param href where it leads, relative to the document
 * @param current {@code page} for the document itself, {@code true} for the page that stands for
 *     the part of the site it is in; absent for all others
 * @param within the document itself, where it is in that part and has no item of its own
 */
public record NavigationItem(
    String text, String href, @Nullable String current, @Nullable Anchor within) {}
