package dev.dossier.model;

/**
 * A number of things or people.
 *
 * @param count how many; not negative
 * @param approximate whether the number is an estimate
 */
public record Count(long count, boolean approximate) {}
