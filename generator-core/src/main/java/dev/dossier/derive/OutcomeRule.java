package dev.dossier.derive;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import java.util.stream.Collectors;

/** Every record has an outcome by the definition of a security incident. */
final class OutcomeRule {

  private OutcomeRule() {}

  static void check(Located<Incident> record, FactContext context) {
    Verdict verdict = context.verdict(record.value());
    if (verdict.outcome() == null) {
      context
          .findings()
          .add(
              record,
              record.places().keyAt("classification"),
              RecordCode.NO_OUTCOME,
              context.organization().incidentDefinition().term(),
              names(verdict, CriterionResult.Answer.MET),
              names(verdict, CriterionResult.Answer.NOT_MET));
    }
  }

  private static String names(Verdict verdict, CriterionResult.Answer answer) {
    String names =
        verdict.criteria().stream()
            .filter(result -> result.answer() == answer)
            .map(result -> result.criterion().id().value())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }
}
