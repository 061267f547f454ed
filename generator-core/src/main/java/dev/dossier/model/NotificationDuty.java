package dev.dossier.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise or obligation to tell somebody of a declared incident.
 *
 * @param id its id
 * @param name its name
 * @param anchor the time from which it runs
 * @param within how long after the anchor the notification is due
 * @param recipients who is told
 * @param text what is promised
 * @param source where it comes from
 */
public record NotificationDuty(
    DutyId id,
    String name,
    Anchor anchor,
    Duration within,
    List<RecipientKind> recipients,
    Prose text,
    @Nullable Source source) {

  public NotificationDuty {
    recipients = List.copyOf(recipients);
  }
}
