package dev.dossier.page;

import dev.dossier.model.Audience;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Owner;

/** The words that documents use for the fixed terms of the data. */
final class Words {

  private Words() {}

  /** For whom a document is, as it continues "For". */
  static String audience(Audience audience) {
    return switch (audience) {
      case INTERNAL -> "internal use";
      case AUDITOR -> "auditors";
      case AUTHORITY -> "authorities";
      case CUSTOMER -> "customers";
      case DATA_SUBJECT -> "data subjects";
      case PUBLIC -> "the public";
    };
  }

  static String status(DocumentStatus status) {
    return switch (status) {
      case DRAFT -> "Draft";
      case IN_REVIEW -> "In review";
      case APPROVED -> "Approved";
      case SUPERSEDED -> "Superseded";
    };
  }

  static String owner(Owner owner) {
    return switch (owner) {
      case CUSTOMER -> "Customer";
      case PROVIDER -> "Provider";
      case SHARED -> "Shared";
      case THIRD_PARTY -> "Third party";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }
}
