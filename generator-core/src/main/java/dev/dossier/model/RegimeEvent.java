package dev.dossier.model;

/**
 * An event from which a limit of a regime runs, besides the times of every incident.
 *
 * @param id its id, the key of its time
 * @param name the event in words, such as {@code payment of a ransom}
 */
public record RegimeEvent(EventId id, Phrase name) {}
