package dev.dossier;

import dev.dossier.model.AccountSource;
import dev.dossier.model.Audience;
import dev.dossier.model.Communication;
import dev.dossier.model.ContactId;
import dev.dossier.model.Incident;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.PeopleShown;
import dev.dossier.model.PersonalData;
import dev.dossier.model.Prose;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may not see of the record of an incident: the policy of {@code audiences.yaml}
 * said a second time, by the way to each value, and apart from the program that is tested.
 */
final class HiddenParts {

  private static final String PEOPLE =
      "manager|control\\.approver|corrections\\.by|facilitator|participants\\.person";

  private final Audience audience;
  private final @Nullable ContactId customer;
  private final @Nullable Set<ServiceId> held;
  private final SharingLabel strictest;
  private final List<Pattern> hidden = new ArrayList<>();

  HiddenParts(
      Audience audience,
      @Nullable ContactId customer,
      @Nullable Set<ServiceId> held,
      @Nullable Incident incident) {
    this.audience = audience;
    this.customer = customer;
    this.held = held;
    this.strictest = audience.strictestLabel();
    boolean told = incident != null && isTold(incident);
    if (audience.account() == AccountSource.COMMUNICATION && told) {
      hide("summary|classification\\.reasoning|failingLayer\\.note");
      hide("impact\\.(description|crossBorder|areas|infrastructure|costs)");
      hide("detection\\.(description|techniques|indicators)");
    }
    if (!audience.figures()) {
      hide("impact\\.(customers|records|countries|costs)|impact\\.dataSubjects\\.count");
    }
    if (!audience.sees(PersonalData.DATA_SUBJECTS)) {
      hide("impact\\.dataSubjects(\\.\\w+)?");
    }
    if (!audience.sees(PersonalData.RECORDS)) {
      hide("impact\\.record(s|Categories)");
    }
    if (!audience.legalAdvice()) {
      hide("legalConsultation\\.advice|regimes\\.reason");
    }
    if (audience.notifications() != NotificationsShown.ALL) {
      hide("regimes|legalConsultation|times\\.(aware|classified|materialityDetermined)");
    }
    if (audience.notifications() == NotificationsShown.NONE) {
      hide("notifications|communication\\.reasonsForDelay");
    }
    hidePeople();
  }

  private HiddenParts(Audience audience, @Nullable ContactId customer, SharingLabel strictest) {
    this.audience = audience;
    this.customer = customer;
    this.held = null;
    this.strictest = strictest;
    hide("summary|timeline|causes|review|actions|lessons|manager|failingLayer|legalConsultation");
  }

  /**
   * What no letter to {@code audience} may tell of an incident whose label is {@code label}. What
   * checklists ask for is told whatever the switches of the audience say.
   */
  static HiddenParts ofLetters(
      Audience audience, @Nullable ContactId customer, SharingLabel label) {
    return new HiddenParts(audience, customer, audience.strictestLabel().stricter(label));
  }

  /** What may not be told of an exercise whose label permits it. */
  static HiddenParts ofExercise(Audience audience) {
    return new HiddenParts(audience);
  }

  private HiddenParts(Audience audience) {
    this.audience = audience;
    this.customer = null;
    this.held = null;
    this.strictest = audience.strictestLabel();
    if (audience.participants()) {
      hide("background|injects|runbookSteps|observations|findings|actions");
    }
    hidePeople();
  }

  private boolean isTold(Incident incident) {
    Communication communication = incident.communication();
    Prose told = communication == null ? null : communication.whatHappened();
    return communication != null
        && told != null
        && Stream.of(communication.sharingLabel(), told.sharingLabel())
            .allMatch(label -> label == null || !hides(label));
  }

  private void hidePeople() {
    if (audience.people() != PeopleShown.NAMED) {
      hide("(" + PEOPLE + ")\\.(name|email|phone)");
    } else if (!audience.sees(PersonalData.CONTACT_DETAILS)) {
      hide("(" + PEOPLE + ")\\.(email|phone)");
    }
  }

  private void hide(String ways) {
    hidden.add(Pattern.compile(ways));
  }

  /** Whether the value that {@code way} leads to is hidden, such as {@code impact.customers}. */
  boolean hides(String way) {
    return hidden.stream().anyMatch(each -> each.matcher(way).matches());
  }

  /** Whether what carries {@code label} is hidden. */
  boolean hides(SharingLabel label) {
    return label.compareTo(strictest) > 0;
  }

  /** Whether an entry that stands beside others is hidden. */
  boolean hidesEntry(Object entry) {
    if (entry instanceof Notification notification) {
      return audience.notifications() == NotificationsShown.OWN
          && !notification.recipient().equals(customer);
    }
    return entry instanceof ServiceId service
        && held != null
        && audience.subscriptions() == SubscriptionScope.OWN
        && !held.contains(service);
  }
}
