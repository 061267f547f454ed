package dev.dossier.disclose;

import dev.dossier.model.Audience;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.SharingLabel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an audience may see. The ceilings follow the definitions of TLP 2.0 (FIRST, August 2022):
 * RED is for named people, which the provider's own responders are; AMBER+STRICT stays within the
 * organisation, as auditors under its agreement do; AMBER may reach its clients and whoever else
 * needs to know, such as an authority; GREEN is for a community but for no public channel, so that
 * people who are bound by nothing, data subjects and the public, see CLEAR only.
 *
 * @param ceiling the strictest label this audience may see
 * @param people whether it sees who is named
 * @param notifications which notifications of an incident it sees
 * @param legalAdvice whether it sees what legal affairs advised
 * @param withheld whether it is told how much it does not see
 * @param addressedAs the recipients whose letters are made for this audience
 */
record Clearance(
    SharingLabel ceiling,
    People people,
    Notifications notifications,
    LegalAdvice legalAdvice,
    WithheldParts withheld,
    @Nullable RecipientKind addressedAs) {

  enum People {
    NAMED,
    UNNAMED
  }

  enum Notifications {
    ALL,
    NONE
  }

  enum LegalAdvice {
    SHOWN,
    PRIVILEGED
  }

  enum WithheldParts {
    COUNTED,
    UNSAID
  }

  static Clearance of(Audience audience) {
    return switch (audience) {
      case INTERNAL ->
          new Clearance(
              SharingLabel.RED,
              People.NAMED,
              Notifications.ALL,
              LegalAdvice.SHOWN,
              WithheldParts.COUNTED,
              null);
      case AUDITOR ->
          new Clearance(
              SharingLabel.AMBER_STRICT,
              People.NAMED,
              Notifications.ALL,
              LegalAdvice.PRIVILEGED,
              WithheldParts.COUNTED,
              null);
      case AUTHORITY ->
          new Clearance(
              SharingLabel.AMBER,
              People.UNNAMED,
              Notifications.ALL,
              LegalAdvice.PRIVILEGED,
              WithheldParts.COUNTED,
              RecipientKind.AUTHORITY);
      case CUSTOMER ->
          new Clearance(
              SharingLabel.AMBER,
              People.UNNAMED,
              Notifications.NONE,
              LegalAdvice.PRIVILEGED,
              WithheldParts.UNSAID,
              RecipientKind.CUSTOMER);
      case DATA_SUBJECT ->
          new Clearance(
              SharingLabel.CLEAR,
              People.UNNAMED,
              Notifications.NONE,
              LegalAdvice.PRIVILEGED,
              WithheldParts.UNSAID,
              RecipientKind.DATA_SUBJECTS);
      case PUBLIC ->
          new Clearance(
              SharingLabel.CLEAR,
              People.UNNAMED,
              Notifications.NONE,
              LegalAdvice.PRIVILEGED,
              WithheldParts.UNSAID,
              null);
    };
  }

  boolean permits(SharingLabel label) {
    return label.compareTo(ceiling) <= 0;
  }

  /** Whether a part may be seen that stands in a whole of label {@code whole}. */
  boolean permits(SharingLabel whole, @Nullable SharingLabel part) {
    return permits(part == null ? whole : whole.stricter(part));
  }

  Optional<RecipientKind> recipientKind() {
    return Optional.ofNullable(addressedAs);
  }
}
