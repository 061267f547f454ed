package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Who sends letters by e-mail.
 *
 * @param email address they are sent from
 * @param name name beside the address; the organisation's legal name if absent
 * @param replyTo address that answers go to; the one they are sent from if absent
 */
public record MailSender(String email, @Nullable String name, @Nullable String replyTo) {}
