package dev.dossier.page;

/**
 * Somebody's address in an e-mail.
 *
 * @param name the name beside the address; empty if there is none
 * @param email the address, as {@code somebody@example.com}
 */
public record MailAddress(String name, String email) {}
