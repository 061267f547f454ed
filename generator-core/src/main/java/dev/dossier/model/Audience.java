package dev.dossier.model;

import java.util.List;

/**
 * For whom documents are made, and what these readers may see ({@code audiences.yaml}).
 *
 * @param id its id
 * @param name who they are in print, as it continues "For"
 * @param strictestLabel the strictest label that they may see
 * @param subscriptions whose facts they see: of all customers, or of the one they are
 * @param account in whose words they are told what happened
 * @param people how they are told of named people
 * @param personalData the kinds of personal data that they see
 * @param figures whether they see totals over all customers
 * @param notifications which notifications of an incident they see
 * @param legalAdvice whether they see what legal affairs advised
 * @param reviews whether they are told which documents are due for review
 * @param participants whether they take part in exercises, so that of an exercise they see only
 *     what is handed out before it
 * @param letters the kinds of recipients whose letters are made for them, whatever the label; with
 *     none, those who see all notifications see all letters that their label permits
 * @param withheld whether they are told how much they do not see
 */
public record Audience(
    AudienceId id,
    String name,
    SharingLabel strictestLabel,
    SubscriptionScope subscriptions,
    AccountSource account,
    PeopleShown people,
    List<PersonalData> personalData,
    boolean figures,
    NotificationsShown notifications,
    boolean legalAdvice,
    boolean reviews,
    boolean participants,
    List<RecipientKind> letters,
    WithheldNotice withheld) {

  public Audience {
    personalData = List.copyOf(personalData);
    letters = List.copyOf(letters);
  }

  /** Whether they may see what carries {@code label}. */
  public boolean maySee(SharingLabel label) {
    return label.compareTo(strictestLabel) <= 0;
  }

  /** Whether they see {@code kind} of personal data. */
  public boolean sees(PersonalData kind) {
    return personalData.contains(kind);
  }

  /** Whether they see everything that {@code other} sees, so that they may be led to it. */
  public boolean includes(Audience other) {
    return maySee(other.strictestLabel)
        && subscriptions.compareTo(other.subscriptions) <= 0
        && people.compareTo(other.people) <= 0
        && personalData.containsAll(other.personalData)
        && (figures || !other.figures)
        && notifications.compareTo(other.notifications) <= 0
        && (legalAdvice || !other.legalAdvice)
        && (reviews || !other.reviews)
        && (!participants || other.participants);
  }
}
