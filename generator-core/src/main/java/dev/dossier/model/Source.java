package dev.dossier.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param title official name of the publication
 * @param section the place in it, such as an article or a section
 * @param date date of the publication or of the version used
 * @param href its address
 */
public record Source(
    String title, @Nullable String section, @Nullable LocalDate date, @Nullable URI href) {}
