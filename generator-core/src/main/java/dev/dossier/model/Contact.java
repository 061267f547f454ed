package dev.dossier.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is notified of incidents ({@code contacts/}).
 *
 * @param id its id
 * @param kind what kind of recipient it is
 * @param name name as in an address
 * @param salutation how a letter addresses it; a general form if absent
 * @param country ISO 3166-1 alpha-2
 * @param language language of its letters; the organisation's if absent
 * @param timeZone its time zone; the organisation's if absent
 * @param contact how to reach it
 * @param subscriptions its subscriptions
 */
public record Contact(
    ContactId id,
    RecipientKind kind,
    String name,
    @Nullable String salutation,
    @Nullable String country,
    @Nullable Locale language,
    @Nullable ZoneId timeZone,
    @Nullable ContactPoint contact,
    List<Subscription> subscriptions) {

  public Contact {
    subscriptions = List.copyOf(subscriptions);
  }
}
