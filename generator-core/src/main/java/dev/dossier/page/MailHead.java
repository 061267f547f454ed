package dev.dossier.page;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The head of a letter that goes by e-mail.
 *
 * @param from who sends it
 * @param replyTo who gets answers, where that is not the sender; at most one
 * @param to who gets it; at least one
 * @param date when it was sent; the instant that counts as now for a draft
 * @param state whether it was sent
 * @param label sharing label as printed, such as {@code TLP:AMBER}
 * @param fileName what its attachment is called, without extension; ASCII letters, digits, dots and
 *     hyphens
 */
public record MailHead(
    MailAddress from,
    List<MailAddress> replyTo,
    List<MailAddress> to,
    OffsetDateTime date,
    State state,
    String label,
    String fileName) {

  public MailHead {
    replyTo = List.copyOf(replyTo);
    to = List.copyOf(to);
  }

  /** Whether a letter was sent. */
  public enum State {
    /** It was. */
    SENT,
    /** It is still to be sent, and may be changed before. */
    DRAFT
  }
}
