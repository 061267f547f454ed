package dev.dossier.check;

import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Located;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Subscription;
import java.time.LocalDate;
import java.util.List;

/** An agreement is with a customer, about services that it holds, and alone in what it decides. */
final class AgreementRules {

  private AgreementRules() {}

  static void check(Located<Agreement> record, Context context) {
    Agreement agreement = record.value();
    customer(agreement.customer(), record, context);
    LocalDate until = agreement.effectiveUntil();
    if (until != null && until.isBefore(agreement.effectiveFrom())) {
      var span = record.at("effective-until");
      context
          .findings()
          .add(
              record,
              span,
              ResponsibilityCode.AGREEMENT_ENDS_EARLY,
              until,
              agreement.effectiveFrom());
    }
    List<AgreedService> services = agreement.services();
    for (int i = 0; i < services.size(); i++) {
      held(services.get(i).service(), i, record, context);
      alone(services.get(i).service(), i, record, context);
    }
  }

  /** Reports a contact that is no customer. */
  static void customer(ContactId id, Located<?> record, Context context) {
    Located<Contact> contact = context.corpus().contacts().get(id);
    if (contact != null && contact.value().kind() != RecipientKind.CUSTOMER) {
      var span = record.at("customer");
      context
          .findings()
          .add(record, span, ResponsibilityCode.NOT_A_CUSTOMER, id, contact.value().kind().key());
    }
  }

  private static void held(
      ServiceId service, int index, Located<Agreement> record, Context context) {
    Agreement agreement = record.value();
    Located<Contact> customer = context.corpus().contacts().get(agreement.customer());
    if (customer == null
        || customer.value().kind() != RecipientKind.CUSTOMER
        || !context.corpus().services().containsKey(service)) {
      return;
    }
    boolean held =
        customer.value().subscriptions().stream()
            .filter(each -> agreement.covers(each.id()))
            .map(Subscription::services)
            .anyMatch(services -> services.contains(service));
    if (!held) {
      var span = record.at("services", index, "service");
      context
          .findings()
          .add(
              record,
              span,
              ResponsibilityCode.AGREED_SERVICE_NOT_HELD,
              agreement.customer(),
              service);
    }
  }

  /** Of two agreements that both speak of a service, the later in order of id is reported. */
  private static void alone(
      ServiceId service, int index, Located<Agreement> record, Context context) {
    Agreement agreement = record.value();
    for (Located<Agreement> other : context.corpus().agreements().values()) {
      if (other.value().id().value().compareTo(agreement.id().value()) < 0
          && other.value().customer().equals(agreement.customer())
          && other.value().on(service).isPresent()
          && overlapInTime(agreement, other.value())) {
        String common = common(agreement, other.value(), context);
        if (!common.isEmpty()) {
          context
              .findings()
              .add(
                  record,
                  record.at("services", index, "service"),
                  ResponsibilityCode.AGREEMENTS_OVERLAP,
                  other.value().id(),
                  service,
                  common);
        }
      }
    }
  }

  private static boolean overlapInTime(Agreement one, Agreement other) {
    return !begins(one, other) && !begins(other, one);
  }

  /** Whether {@code later} begins after {@code earlier} has ended. */
  private static boolean begins(Agreement later, Agreement earlier) {
    LocalDate end = earlier.effectiveUntil();
    return end != null && later.effectiveFrom().isAfter(end);
  }

  private static String common(Agreement one, Agreement other, Context context) {
    Located<Contact> customer = context.corpus().contacts().get(one.customer());
    if (one.subscriptions().isEmpty() && other.subscriptions().isEmpty()) {
      return "all subscriptions";
    }
    return customer == null
        ? ""
        : String.join(
            ", ",
            customer.value().subscriptions().stream()
                .map(Subscription::id)
                .filter(id -> one.covers(id) && other.covers(id))
                .map(Object::toString)
                .toList());
  }
}
