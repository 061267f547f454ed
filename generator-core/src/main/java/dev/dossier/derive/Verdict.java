package dev.dossier.derive;

import dev.dossier.model.Classification;
import dev.dossier.model.Criterion;
import dev.dossier.model.CriterionId;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record turns out to be by the organisation's definition of a security incident.
 *
 * @param criteria every criterion with its answer, in the order of the definition
 * @param outcome the first outcome whose conditions hold; absent where none does
 */
public record Verdict(List<CriterionResult> criteria, @Nullable Outcome outcome) {

  public Verdict {
    criteria = List.copyOf(criteria);
  }

  /** Judges {@code classification} by {@code definition}. */
  public static Verdict of(IncidentDefinition definition, Classification classification) {
    List<CriterionResult> criteria =
        definition.criteria().stream()
            .map(criterion -> answer(criterion, classification.values(criterion.fact())))
            .toList();
    Set<CriterionId> met = new HashSet<>();
    Set<CriterionId> notMet = new HashSet<>();
    for (CriterionResult result : criteria) {
      (result.isMet() ? met : notMet).add(result.criterion().id());
    }
    Outcome outcome =
        definition.outcomes().stream()
            .filter(each -> met.containsAll(each.met()) && notMet.containsAll(each.notMet()))
            .findFirst()
            .orElse(null);
    return new Verdict(criteria, outcome);
  }

  /** Whether a declared record of this outcome must be notified. */
  public boolean isNotifiable() {
    return outcome != null && outcome.notifiable();
  }

  private static CriterionResult answer(Criterion criterion, List<String> stated) {
    List<String> asked = stated.stream().filter(criterion.anyOf()::contains).toList();
    return asked.isEmpty()
        ? new CriterionResult(criterion, CriterionResult.Answer.NOT_MET, stated)
        : new CriterionResult(criterion, CriterionResult.Answer.MET, asked);
  }
}
