package dev.dossier.model;

import java.net.URI;

/**
 * A reference to further reading.
 *
 * @param title the text of the link
 * @param href an absolute https address, or a path within the generated site
 */
public record Link(String title, URI href) {}
