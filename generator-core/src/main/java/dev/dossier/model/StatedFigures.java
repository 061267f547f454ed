package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * The figures that a notification stated when it was sent.
 *
 * @param customers customers concerned
 * @param dataSubjects people whose data is concerned
 * @param records records of personal data concerned
 */
public record StatedFigures(
    @Nullable Count customers, @Nullable Count dataSubjects, @Nullable Count records) {}
