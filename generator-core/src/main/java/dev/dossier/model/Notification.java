package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification of one recipient about an incident.
 *
 * @param recipient who is told
 * @param duty the duty it fulfils
 * @param alsoFulfils other duties that it fulfils
 * @param subscriptions subscriptions of the recipient that are concerned; empty for all
 * @param means how it is delivered
 * @param sent when it was sent
 * @param reference the recipient's reference
 * @param note what this recipient is told besides
 * @param pending what its checklists ask for and is not known yet
 * @param stated the figures that it stated when it was sent
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Notification(
    ContactId recipient,
    DutyId duty,
    List<DutyId> alsoFulfils,
    List<SubscriptionId> subscriptions,
    Means means,
    @Nullable Moment sent,
    @Nullable String reference,
    @Nullable Prose note,
    List<PendingItem> pending,
    @Nullable StatedFigures stated,
    @Nullable SharingLabel sharingLabel) {

  public Notification {
    alsoFulfils = List.copyOf(alsoFulfils);
    subscriptions = List.copyOf(subscriptions);
    pending = List.copyOf(pending);
  }

  /** This notification as it is before it is sent. */
  public Notification unsent() {
    return new Notification(
        recipient,
        duty,
        alsoFulfils,
        subscriptions,
        means,
        null,
        reference,
        note,
        pending,
        null,
        sharingLabel);
  }

  /** This notification without what its recipient is told besides. */
  public Notification withoutNote() {
    return new Notification(
        recipient,
        duty,
        alsoFulfils,
        subscriptions,
        means,
        sent,
        reference,
        null,
        pending,
        stated,
        sharingLabel);
  }

  /** The same notification to {@code addressee}. */
  public Notification to(Addressee addressee) {
    return new Notification(
        addressee.contact().id(),
        duty,
        alsoFulfils,
        addressee.contact().subscriptions().stream().map(Subscription::id).toList(),
        means,
        sent,
        addressee.reference() == null ? reference : addressee.reference(),
        addressee.note() == null ? note : addressee.note(),
        pending,
        stated,
        sharingLabel);
  }

  /** Whether this notification fulfils {@code asked}. */
  public boolean fulfils(DutyId asked) {
    return duty.equals(asked) || alsoFulfils.contains(asked);
  }
}
