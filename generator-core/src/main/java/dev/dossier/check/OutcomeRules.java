package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.Outcome;
import java.util.List;

/** Every outcome of the definition of a security incident can be the outcome of some record. */
final class OutcomeRules {

  private OutcomeRules() {}

  static void check(Located<Organization> record, Context context) {
    List<Outcome> outcomes = record.value().incidentDefinition().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      for (int j = 0; j < outcome.notMet().size(); j++) {
        if (outcome.met().contains(outcome.notMet().get(j))) {
          context
              .findings()
              .add(
                  record,
                  record.at("incident-definition", "outcomes", i, "not-met", j),
                  RecordCode.OUTCOME_IMPOSSIBLE,
                  outcome.id(),
                  outcome.notMet().get(j));
        }
      }
      for (Outcome earlier : outcomes.subList(0, i)) {
        if (outcome.met().containsAll(earlier.met())
            && outcome.notMet().containsAll(earlier.notMet())) {
          context
              .findings()
              .add(
                  record,
                  record.at("incident-definition", "outcomes", i, "id"),
                  RecordCode.OUTCOME_UNREACHED,
                  outcome.id(),
                  earlier.id());
          break;
        }
      }
    }
  }
}
