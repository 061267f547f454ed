package dev.dossier.check;

import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Means;
import dev.dossier.model.Notification;
import dev.dossier.model.Person;
import dev.dossier.model.Subscription;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every recipient can be reached by the means that are recorded for it. A customer is told through
 * the people of each subscription concerned, its security contact or one of its administrators;
 * every other recipient through its own contact point.
 */
final class ReachableRecipients {

  private ReachableRecipients() {}

  static void check(Located<Incident> record, Context context) {
    List<Notification> notifications = record.value().notifications();
    for (int i = 0; i < notifications.size(); i++) {
      Notification notification = notifications.get(i);
      Located<Contact> contact = context.corpus().contacts().get(notification.recipient());
      if (contact != null) {
        check(notification, i, contact, record, context);
      }
    }
  }

  private static void check(
      Notification notification,
      int index,
      Located<Contact> located,
      Located<Incident> record,
      Context context) {
    Contact contact = located.value();
    List<Subscription> subscriptions = contact.subscriptions();
    if (subscriptions.isEmpty() || notification.means() == Means.LETTER) {
      if (!reaches(notification.means(), contact.contact())) {
        context
            .findings()
            .add(
                record,
                record.at("notifications", index, "means"),
                NotificationCode.RECIPIENT_UNREACHABLE,
                contact.id(),
                notification.means().key(),
                key(notification.means()),
                located.places().keyAt("contact"));
      }
      return;
    }
    for (int i = 0; i < subscriptions.size(); i++) {
      Subscription subscription = subscriptions.get(i);
      boolean concerned =
          notification.subscriptions().isEmpty()
              || notification.subscriptions().contains(subscription.id());
      if (concerned && !reaches(notification.means(), subscription, contact.contact())) {
        context
            .findings()
            .add(
                record,
                record.at("notifications", index, "means"),
                NotificationCode.SUBSCRIPTION_UNREACHABLE,
                subscription.id(),
                contact.id(),
                notification.means().key(),
                remedy(notification.means()),
                located.at("subscriptions", i, "id"));
      }
    }
  }

  private static boolean reaches(
      Means means, Subscription subscription, @Nullable ContactPoint point) {
    return switch (means) {
      case EMAIL -> anybody(subscription, Person::email);
      case PHONE -> anybody(subscription, Person::phone);
      case PORTAL -> people(subscription).findAny().isPresent();
      case LETTER, WEB_FORM, PUBLIC_NOTICE -> reaches(means, point);
    };
  }

  private static boolean reaches(Means means, @Nullable ContactPoint point) {
    return switch (means) {
      case EMAIL -> point != null && isFilled(point.email());
      case PHONE -> point != null && isFilled(point.phone());
      case LETTER -> point != null && point.address().stream().anyMatch(line -> !line.isBlank());
      case WEB_FORM -> point != null && point.web() != null;
      case PORTAL, PUBLIC_NOTICE -> true;
    };
  }

  private static String remedy(Means means) {
    return switch (means) {
      case EMAIL, PHONE -> "the key \"" + key(means) + "\" to one of them";
      case PORTAL -> "an administrator";
      case LETTER, WEB_FORM, PUBLIC_NOTICE -> "the key \"" + key(means) + "\" to its contact";
    };
  }

  private static String key(Means means) {
    return switch (means) {
      case EMAIL -> "email";
      case PHONE -> "phone";
      case LETTER -> "address";
      case WEB_FORM -> "web";
      case PORTAL, PUBLIC_NOTICE -> "name";
    };
  }

  private static boolean anybody(
      Subscription subscription, Function<Person, @Nullable String> address) {
    return people(subscription).map(address).anyMatch(ReachableRecipients::isFilled);
  }

  private static Stream<Person> people(Subscription subscription) {
    return Stream.concat(
        Stream.ofNullable(subscription.securityContact()), subscription.administrators().stream());
  }

  private static boolean isFilled(@Nullable String address) {
    return address != null && !address.isBlank();
  }
}
