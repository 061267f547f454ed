package dev.dossier.disclose;

import dev.dossier.model.AccountSource;
import dev.dossier.model.Audience;
import dev.dossier.model.ContactId;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.PeopleShown;
import dev.dossier.model.PersonalData;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is disclosed: an audience, or one customer of it.
 *
 * @param audience the audience
 * @param customer the customer, for an audience whose members see their own subscriptions only;
 *     without one, what all of them may see
 */
record Reader(Audience audience, @Nullable ContactId customer) {

  /** Whether what concerns {@code other} alone may be told: to itself, or to who sees everybody. */
  boolean seesCustomer(ContactId other) {
    boolean seesEverybody =
        audience.people() == PeopleShown.NAMED
            && audience.notifications() == NotificationsShown.ALL
            && audience.subscriptions() == SubscriptionScope.ALL;
    return seesEverybody || other.equals(customer);
  }

  /** Whether nothing of a record of an incident is hidden from it, whatever the record holds. */
  boolean seesEverything() {
    return audience.maySee(SharingLabel.RED)
        && audience.subscriptions() == SubscriptionScope.ALL
        && audience.account() == AccountSource.RECORD
        && audience.people() == PeopleShown.NAMED
        && audience.personalData().containsAll(List.of(PersonalData.values()))
        && audience.figures()
        && audience.notifications() == NotificationsShown.ALL
        && audience.legalAdvice();
  }
}
