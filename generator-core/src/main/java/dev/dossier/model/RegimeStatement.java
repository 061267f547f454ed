package dev.dossier.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an incident's record states about one regime.
 *
 * @param regime the regime
 * @param applies whether it applies, where that was decided
 * @param reason why
 * @param affected how many people the regime counts; all data subjects if absent
 * @param times times that differ under this regime, and events of its own
 * @param answers answers to its questions
 * @param particulars what its checklists ask for and nothing else in the record says
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record RegimeStatement(
    RegimeId regime,
    @Nullable Boolean applies,
    @Nullable Prose reason,
    @Nullable Count affected,
    Map<EventId, Moment> times,
    Map<QuestionId, String> answers,
    Map<ContentItemId, Prose> particulars,
    @Nullable SharingLabel sharingLabel) {

  public RegimeStatement {
    times = Ordered.copyOf(times);
    answers = Ordered.copyOf(answers);
    particulars = Ordered.copyOf(particulars);
  }

  /** This statement without the times that {@code isKnown} refuses. */
  public RegimeStatement knowing(Predicate<Moment> isKnown) {
    Map<EventId, Moment> known = new LinkedHashMap<>(times);
    known.values().removeIf(isKnown.negate());
    return new RegimeStatement(
        regime, applies, reason, affected, known, answers, particulars, sharingLabel);
  }

  /** This statement without the reason of its decision. */
  public RegimeStatement withoutReason() {
    return new RegimeStatement(
        regime, applies, null, affected, times, answers, particulars, sharingLabel);
  }
}
