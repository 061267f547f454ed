package dev.dossier.derive;

import dev.dossier.model.Criterion;
import java.util.List;

/**
 * A criterion's answer for one record.
 *
 * @param criterion what was asked
 * @param answer whether the criterion is met
 * @param decisive the record's values that decided: those the criterion asks for where it is met,
 *     else all that the record states of the fact; empty where it states none
 */
public record CriterionResult(Criterion criterion, Answer answer, List<String> decisive) {

  public CriterionResult {
    decisive = List.copyOf(decisive);
  }

  /** Whether the criterion is met. */
  public boolean isMet() {
    return answer == Answer.MET;
  }

  /** What a criterion can answer. */
  public enum Answer {
    /** The record states one of the values that are asked for. */
    MET,
    /** The record states none of them. */
    NOT_MET
  }
}
