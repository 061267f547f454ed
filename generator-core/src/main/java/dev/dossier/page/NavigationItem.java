package dev.dossier.page;

/**
 * A link of the navigation.
 *
 * @param text what it says
 * @param href where it leads, relative to the document
 * @param current whether it is the document itself or stands for the part of the site it is in
 */
public record NavigationItem(String text, String href, boolean current) {}
