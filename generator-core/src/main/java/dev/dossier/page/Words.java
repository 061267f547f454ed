package dev.dossier.page;

import dev.dossier.derive.CellSource;
import dev.dossier.model.AnswerState;
import dev.dossier.model.ClassificationFact;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Owner;
import dev.dossier.model.RecipientKind;
import java.util.Locale;

/** The words that documents use for the fixed terms of the data. */
final class Words {

  private Words() {}

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

  /** A level that can say who owns a layer, within a sentence. */
  static String level(CellSource source) {
    return switch (source) {
      case CATALOGUE -> "catalogue";
      case MODEL -> "service model";
      case SERVICE -> "service";
      case AGREEMENT -> "agreement";
    };
  }

  /** How far a customer has come with a task. */
  static String answer(AnswerState state) {
    return switch (state) {
      case MET -> "Met";
      case PARTLY -> "Partly met";
      case UNMET -> "Not met";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }

  /** The letter by which a matrix marks an owner. */
  static String letter(Owner owner) {
    return switch (owner) {
      case CUSTOMER -> "C";
      case PROVIDER -> "P";
      case SHARED -> "S";
      case THIRD_PARTY -> "T";
      case NOT_APPLICABLE -> "\u2013";
    };
  }

  /** Those who are notified, in the plural and within a sentence. */
  static String recipients(RecipientKind kind) {
    return switch (kind) {
      case CUSTOMER -> "customers";
      case AUTHORITY -> "data protection authorities";
      case DATA_SUBJECTS -> "data subjects";
      case MEDIA -> "the media";
    };
  }

  /** What a fact of a classification is about. */
  static String fact(ClassificationFact fact) {
    return switch (fact) {
      case CONFIRMED -> "Breach confirmed";
      case EFFECTS -> "Effects";
      case DATA -> "Data concerned";
      case PROCESSED_BY -> "Processed by";
      case AFFECTS -> "Affected";
    };
  }

  /** A value of a classification, which the data files write as a key. */
  static String value(String key) {
    return switch (key) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> key.replace('-', ' ');
    };
  }

  /** {@code count} with the word for what is counted, such as {@code 9 layers}. */
  static String count(int count, String singular) {
    return count + " " + (count == 1 ? singular : singular + "s");
  }

  /** {@code text} with a capital letter at its start. */
  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }
}
