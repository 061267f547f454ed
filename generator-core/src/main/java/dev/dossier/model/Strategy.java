package dev.dossier.model;

/**
 * A principle of the platform's security.
 *
 * @param id its id
 * @param name its name
 * @param summary one sentence
 * @param description what it means in practice
 */
public record Strategy(StrategyId id, String name, String summary, Prose description) {}
