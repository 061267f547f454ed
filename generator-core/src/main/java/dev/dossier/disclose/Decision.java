package dev.dossier.disclose;

import dev.dossier.model.AccountSource;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.PersonalData;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;

/** By what it is decided whether an audience sees a part of a record that its label permits. */
enum Decision {
  /** Whoever sees the record sees it. */
  SHOWN,
  /** It is published, and so are the people it names. */
  PUBLISHED,
  /** It tells in the record's own words what happened. */
  ACCOUNT,
  /** It is a total over all customers. */
  FIGURE,
  /** It tells how many people are concerned, or of which categories. */
  DATA_SUBJECTS,
  /** It tells how many records of personal data are concerned, or of which categories. */
  RECORDS,
  /** It names services, of which a customer sees those that it holds. */
  SERVICES,
  /** It names a runbook, which has a label of its own. */
  RUNBOOK,
  /** It is a list of notifications, of which a customer sees its own. */
  NOTIFICATIONS,
  /** It tells how the duties to notify stand towards everybody. */
  DUTIES,
  /** It is what legal affairs advised. */
  LEGAL_ADVICE,
  /** It names another record, which who does not see all of them is told of beside this one. */
  SUCCESSOR;

  /** Whether {@code reader} sees such a part, where {@code told} says that recipients are told. */
  boolean permits(Reader reader, boolean told) {
    var audience = reader.audience();
    return switch (this) {
      case SHOWN, PUBLISHED -> true;
      case ACCOUNT -> audience.account() == AccountSource.RECORD || !told;
      case FIGURE -> audience.figures() && audience.subscriptions() == SubscriptionScope.ALL;
      case DATA_SUBJECTS -> audience.sees(PersonalData.DATA_SUBJECTS);
      case RECORDS -> audience.sees(PersonalData.RECORDS);
      case SERVICES, RUNBOOK -> true;
      case NOTIFICATIONS ->
          audience.notifications() == NotificationsShown.ALL
              || audience.notifications() == NotificationsShown.OWN && reader.customer() != null;
      case DUTIES -> audience.notifications() == NotificationsShown.ALL;
      case LEGAL_ADVICE -> audience.legalAdvice();
      case SUCCESSOR ->
          audience.maySee(SharingLabel.RED) && audience.subscriptions() == SubscriptionScope.ALL;
    };
  }
}
