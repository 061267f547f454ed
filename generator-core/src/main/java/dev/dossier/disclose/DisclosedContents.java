package dev.dossier.disclose;

import dev.dossier.derive.Completeness;
import dev.dossier.derive.ContentValue;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.LetterChange;
import dev.dossier.derive.NotificationClock;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.RegimeId;
import dev.dossier.model.SharingLabel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a letter states of an incident: what the checklists of its duties ask for, as far as its
 * recipient may see it, and nothing else.
 *
 * @param checklists the duties that the letter fulfils, the principal one first
 * @param earlier the letters under the same regimes that its recipient got before, in order of time
 * @param changes what it states otherwise than they did
 */
public record DisclosedContents(
    List<Checklist> checklists, List<EarlierLetter> earlier, List<LetterChange> changes) {

  public DisclosedContents {
    checklists = List.copyOf(checklists);
    earlier = List.copyOf(earlier);
    changes = List.copyOf(changes);
  }

  /**
   * The contents of the letter of {@code principal}.
   *
   * @param principal the notification under its principal duty
   * @param standings how all duties stand for its incident
   * @param changes what it states otherwise than the letters before it
   */
  static DisclosedContents of(
      RecipientClock principal, List<DutyStanding> standings, List<LetterChange> changes) {
    Notification notification = principal.notification();
    List<Checklist> checklists =
        all(standings)
            .filter(each -> each.notification().equals(notification))
            .filter(each -> each.isPrincipal() || each.clock().state().isRequired())
            .sorted(Comparator.comparing(each -> !each.isPrincipal()))
            .map(each -> new Checklist(each.clock(), each.completeness()))
            .toList();
    Set<RegimeId> regimes =
        checklists.stream().map(each -> each.clock().regime().id()).collect(Collectors.toSet());
    List<EarlierLetter> earlier =
        all(standings)
            .filter(RecipientClock::isPrincipal)
            .filter(each -> each.notification().recipient().equals(notification.recipient()))
            .filter(each -> regimes.contains(each.clock().regime().id()))
            .filter(each -> isBefore(each.clock().sent(), principal.clock().sent()))
            .map(each -> EarlierLetter.of(each))
            .sorted(Comparator.comparing(each -> each.sent().at().toInstant()))
            .toList();
    return new DisclosedContents(checklists, earlier, changes);
  }

  /** The strictest label of what the letter states, apart from its incident's. */
  SharingLabel label() {
    return checklists.stream()
        .map(each -> each.completeness().label())
        .reduce(SharingLabel.CLEAR, SharingLabel::stricter);
  }

  private static Stream<RecipientClock> all(List<DutyStanding> standings) {
    return standings.stream().flatMap(standing -> standing.recipients().stream());
  }

  private static boolean isBefore(@Nullable Moment one, @Nullable Moment other) {
    return one != null && (other == null || one.at().toInstant().isBefore(other.at().toInstant()));
  }

  /** What stands under each key that the checklists ask for, in their order. */
  public Map<String, ContentValue> values() {
    Map<String, ContentValue> values = new LinkedHashMap<>();
    checklists.stream()
        .flatMap(each -> each.completeness().items().stream())
        .forEach(item -> item.values().forEach(values::putIfAbsent));
    return values;
  }

  /**
   * The checklist of a duty.
   *
   * @param clock how the duty stands
   * @param completeness how far the record holds what it asks for
   */
  public record Checklist(NotificationClock clock, Completeness completeness) {}

  /**
   * A letter that was sent before.
   *
   * @param duty the duty that it fulfilled
   * @param sent when it was sent
   * @param reference the reference that the recipient gave
   */
  public record EarlierLetter(NotificationDuty duty, Moment sent, @Nullable String reference) {

    private static EarlierLetter of(RecipientClock sent) {
      return new EarlierLetter(
          sent.clock().duty(),
          Objects.requireNonNull(sent.clock().sent()),
          sent.notification().reference());
    }
  }
}
