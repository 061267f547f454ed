package dev.dossier.model;

/**
 * A control of a framework.
 *
 * @param id its id
 * @param label its number as the framework writes it
 * @param title what it is about, in our own words
 */
public record Control(ControlId id, String label, String title) {}
