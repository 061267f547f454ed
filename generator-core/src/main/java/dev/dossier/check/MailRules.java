package dev.dossier.check;

import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.model.Format;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Means;
import dev.dossier.model.Notification;
import dev.dossier.model.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Letters that go by e-mail have a sender. */
final class MailRules {

  private MailRules() {}

  static void check(Located<Organization> organization, Context context) {
    boolean mailed =
        context.corpus().documents().stream()
            .anyMatch(kind -> kind.value().formats().contains(Format.EML));
    if (!mailed
        || organization.value().mail() != null
        || organization.value().contact().email() != null) {
      return;
    }
    context.corpus().incidents().values().stream()
        .flatMap(incident -> mailedFrom(incident).stream())
        .findFirst()
        .ifPresent(
            place ->
                context
                    .findings()
                    .add(
                        organization,
                        organization.places().keyAt("contact"),
                        DocumentCode.SENDER_WITHOUT_ADDRESS,
                        place));
  }

  private static Optional<Object> mailedFrom(Located<Incident> incident) {
    List<Notification> notifications = incident.value().notifications();
    return IntStream.range(0, notifications.size())
        .filter(i -> notifications.get(i).means() == Means.EMAIL)
        .mapToObj(i -> (Object) incident.at("notifications", i, "means"))
        .findFirst();
  }
}
