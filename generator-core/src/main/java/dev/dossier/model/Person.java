package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A named person or function.
 *
 * @param name name of the person or function
 * @param role role in the organisation
 * @param email e-mail address
 * @param phone telephone number, international form
 */
public record Person(
    String name, @Nullable String role, @Nullable String email, @Nullable String phone) {}
