package dev.dossier.page;

import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that its recipient got before or after another about the same incident.
 *
 * @param name under which duty it was sent
 * @param href where it is, relative to the other
 */
public record LetterStage(Passage name, String href) {

  private static final Comparator<DisclosedNotification> AS_SENT =
      Comparator.comparing(LetterStage::sent);

  /** The last letter before {@code letter}; absent if it is the first. */
  static @Nullable LetterStage before(
      DisclosedNotification letter, PageContext context, Messages messages) {
    return at(-1, letter, context, messages);
  }

  /** The next letter after {@code letter}; absent if it is the last. */
  static @Nullable LetterStage after(
      DisclosedNotification letter, PageContext context, Messages messages) {
    return at(1, letter, context, messages);
  }

  /** Letters that are not sent yet come last, in the order of the record. */
  private static @Nullable LetterStage at(
      int distance, DisclosedNotification letter, PageContext context, Messages messages) {
    List<DisclosedNotification> stages =
        context.corpus().letters().stream()
            .filter(each -> each.incidentId().equals(letter.incidentId()))
            .filter(each -> each.contact().id().equals(letter.contact().id()))
            .sorted(AS_SENT)
            .toList();
    int own = stages.stream().map(LetterKey::of).toList().indexOf(LetterKey.of(letter));
    int place = own + distance;
    if (own < 0 || place < 0 || place >= stages.size()) {
      return null;
    }
    DisclosedNotification stage = stages.get(place);
    return context
        .href(NotificationLetterPage.TYPE.name(), LetterKey.of(stage))
        .map(href -> new LetterStage(Passage.of(stage.clock().duty().name(), messages), href))
        .orElse(null);
  }

  private static Instant sent(DisclosedNotification letter) {
    Moment sent = letter.clock().sent();
    return sent == null ? Instant.MAX : sent.at().toInstant();
  }
}
