package dev.dossier.disclose;

import dev.dossier.derive.DueReview;
import dev.dossier.model.Controlled;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Id;
import dev.dossier.model.Organization;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SuccessorId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes what may be seen of those who answer for documents. */
final class ControlDisclosure {

  private final KnownRecords records;
  private final Organization organization;
  private final Predicate<Id> isOpen;

  /**
   * The control of the documents about {@code records}.
   *
   * @param isOpen whether the reader may see the record of an id; one that it may not is not named
   */
  ControlDisclosure(KnownRecords records, Predicate<Id> isOpen) {
    this.records = records;
    this.organization = records.organization();
    this.isOpen = isOpen;
  }

  /** The control of what is about no record, or about one that states none. */
  DisclosedControl ofOrganization(Redaction redaction) {
    return of(organization.documentControl(), null, redaction, organization.sharingLabel());
  }

  /** The control of the document about {@code record}. */
  DisclosedControl of(Controlled record, Redaction redaction, SharingLabel label) {
    DocumentControl own = record.control();
    return own == null
        ? of(organization.documentControl(), null, redaction, label)
        : of(own, successor(record.id(), own.supersededBy()), redaction, label);
  }

  private DisclosedControl of(
      DocumentControl stated, @Nullable Id successor, Redaction redaction, SharingLabel label) {
    return new DisclosedControl(
        redaction.whole(stated, label),
        redaction.isToldOfReviews()
            ? DueReview.of(stated, records.asOf(), organization.timeZone()).orElse(null)
            : null,
        successor);
  }

  private @Nullable Id successor(Id replaced, @Nullable SuccessorId by) {
    return by == null
        ? null
        : records
            .corpus()
            .controlled()
            .map(each -> each.value().id())
            .filter(id -> id.getClass() == replaced.getClass() && id.value().equals(by.value()))
            .filter(isOpen)
            .findFirst()
            .orElse(null);
  }
}
