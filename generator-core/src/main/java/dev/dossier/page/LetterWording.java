package dev.dossier.page;

import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Organization;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Service;
import dev.dossier.model.Subscription;
import java.util.List;

/** The sentences of a letter that depend on who gets it. */
final class LetterWording {

  private final DisclosedNotification notification;
  private final Organization organization;
  private final RecipientKind kind;

  LetterWording(DisclosedNotification notification, Organization organization) {
    this.notification = notification;
    this.organization = organization;
    this.kind = notification.contact().kind();
  }

  String subject() {
    return switch (kind) {
      case CUSTOMER, DATA_SUBJECTS, MEDIA -> "Security incident: " + notification.incidentTitle();
      case AUTHORITY -> "Notification of a personal data breach: " + notification.incidentTitle();
    };
  }

  String salutation() {
    String own = notification.contact().salutation();
    if (own != null) {
      return own.endsWith(",") ? own : own + ",";
    }
    return switch (kind) {
      case CUSTOMER -> "Dear administrators,";
      case AUTHORITY, MEDIA -> "Dear Sir or Madam,";
      case DATA_SUBJECTS -> "To whom it may concern,";
    };
  }

  String opening() {
    String where = "a security incident in " + services();
    return switch (kind) {
      case CUSTOMER ->
          "We are writing to tell you of "
              + where
              + ". It concerns "
              + subscriptions()
              + ". This letter says what happened, what it may mean for you, what we have done and"
              + " what you can do.";
      case AUTHORITY ->
          organization.legalName()
              + " notifies you of "
              + where
              + " in which personal data is concerned. This letter sets out the nature of the"
              + " breach, the people and records concerned, the likely consequences and the"
              + " measures taken.";
      case DATA_SUBJECTS ->
          "We are writing because "
              + where
              + " concerns personal data about you. This letter says in plain words what happened,"
              + " what it may mean for you, what we have done and what you can do yourself.";
      case MEDIA ->
          "We ask you to make known "
              + where
              + ", so that those concerned learn of it. This letter says what happened, what it may"
              + " mean for them, what we have done and what they can do.";
    };
  }

  String adviceTitle() {
    return switch (kind) {
      case CUSTOMER, DATA_SUBJECTS -> "What you can do";
      case AUTHORITY, MEDIA -> "Advice to those concerned";
    };
  }

  String noteTitle() {
    return switch (kind) {
      case CUSTOMER -> "How this concerns your subscriptions";
      case AUTHORITY, MEDIA -> "On this notification";
      case DATA_SUBJECTS -> "How this concerns you";
    };
  }

  /** What to say at the end, before the closing. */
  List<String> parting() {
    return switch (kind) {
      case CUSTOMER ->
          List.of(
              "We will write again when we learn anything that changes what this letter says.",
              "Letters such as this one can reach you only if your contact details are right."
                  + " Please keep a security contact and correct administrative contact details for"
                  + " every subscription, and check them whenever somebody leaves; their upkeep is"
                  + " your part of the shared responsibility.");
      case AUTHORITY, MEDIA ->
          List.of("We will supplement this notification when we learn anything that changes it.");
      case DATA_SUBJECTS ->
          List.of("We will write again if we learn anything that changes this for you.");
    };
  }

  String closing() {
    return kind == RecipientKind.AUTHORITY ? "Yours faithfully," : "Yours sincerely,";
  }

  private String services() {
    List<String> names = notification.services().stream().map(Service::name).toList();
    return names.isEmpty() ? organization.platform() : enumerated(names);
  }

  private String subscriptions() {
    List<String> names = notification.subscriptions().stream().map(Subscription::name).toList();
    return switch (names.size()) {
      case 0 -> "your use of the service";
      case 1 -> "your subscription " + names.get(0);
      default -> "your subscriptions " + enumerated(names);
    };
  }

  private static String enumerated(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
