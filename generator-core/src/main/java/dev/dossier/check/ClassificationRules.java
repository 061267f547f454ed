package dev.dossier.check;

import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.ClassificationFact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * The definition of a security incident knows every word by which a record is classified, where it
 * asks for such words at all.
 */
final class ClassificationRules {

  private ClassificationRules() {}

  static void check(Located<Incident> record, Context context) {
    IncidentDefinition definition = context.organization().incidentDefinition();
    for (ClassificationFact fact : ClassificationFact.values()) {
      if (fact != ClassificationFact.CONFIRMED) {
        knownWords(fact, definition, record, context);
      }
    }
  }

  private static void knownWords(
      ClassificationFact fact,
      IncidentDefinition definition,
      Located<Incident> record,
      Context context) {
    List<String> asked =
        definition.criteria().stream()
            .filter(criterion -> criterion.fact() == fact)
            .flatMap(
                criterion ->
                    Stream.concat(criterion.anyOf().stream(), criterion.otherValues().stream()))
            .distinct()
            .sorted()
            .toList();
    List<String> stated = record.value().classification().values(fact);
    for (int i = 0; i < stated.size(); i++) {
      if (!asked.isEmpty() && !asked.contains(stated.get(i))) {
        String hint = Nearest.hint(stated.get(i), asked);
        context
            .findings()
            .add(
                record,
                record.at("classification", fact.key(), i),
                RecordCode.UNKNOWN_CLASSIFICATION,
                stated.get(i),
                fact.key(),
                hint.isEmpty() ? " Criteria know: " + String.join(", ", asked) + "." : hint);
      }
    }
  }
}
