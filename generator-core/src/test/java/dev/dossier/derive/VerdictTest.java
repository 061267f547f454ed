package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Classification;
import dev.dossier.model.ClassificationFact;
import dev.dossier.model.Criterion;
import dev.dossier.model.CriterionId;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.Outcome;
import dev.dossier.model.OutcomeId;
import dev.dossier.model.Prose;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final IncidentDefinition DEFINITION =
      new IncidentDefinition(
          "Security incident",
          new Prose("A confirmed breach."),
          List.of(
              criterion("confirmed", ClassificationFact.CONFIRMED, "true"),
              criterion("harm", ClassificationFact.EFFECTS, "loss", "unauthorised-disclosure"),
              criterion("data", ClassificationFact.DATA, "customer-data", "personal-data"),
              criterion("by-provider", ClassificationFact.PROCESSED_BY, "provider"),
              criterion(
                  "touched",
                  ClassificationFact.AFFECTS,
                  "confidentiality",
                  "integrity",
                  "availability"),
              criterion("unavailable", ClassificationFact.AFFECTS, "availability")),
          List.of(
              outcome(
                  "security-incident",
                  List.of("confirmed", "harm", "data", "by-provider"),
                  List.of(),
                  true),
              outcome("availability-incident", List.of("unavailable"), List.of("harm"), false),
              outcome("compliance-event", List.of(), List.of("touched"), false)),
          List.of(),
          null);

  @Test
  void aConfirmedDisclosureOfPersonalDataIsASecurityIncident() {
    Verdict verdict =
        judge(
            true,
            List.of("unauthorised-disclosure"),
            List.of("personal-data"),
            List.of("confidentiality"));

    assertThat(outcome(verdict)).isEqualTo("security-incident");
    assertThat(verdict.isNotifiable()).isTrue();
  }

  @Test
  void anEventThatTouchesNothingIsAComplianceEvent() {
    Verdict verdict = judge(false, List.of(), List.of(), List.of());

    assertThat(outcome(verdict)).isEqualTo("compliance-event");
    assertThat(verdict.isNotifiable()).isFalse();
  }

  @Test
  void anOutageWithoutHarmToDataIsAnAvailabilityIncident() {
    Verdict verdict = judge(false, List.of(), List.of("customer-data"), List.of("availability"));

    assertThat(outcome(verdict)).isEqualTo("availability-incident");
  }

  @Test
  void theFirstOutcomeThatHoldsApplies() {
    Verdict verdict =
        judge(true, List.of("loss"), List.of("customer-data"), List.of("availability"));

    assertThat(outcome(verdict)).isEqualTo("security-incident");
  }

  @Test
  void whereNoOutcomeHoldsThereIsNone() {
    Verdict verdict = judge(false, List.of("loss"), List.of(), List.of("integrity"));

    assertThat(verdict.outcome()).isNull();
    assertThat(verdict.isNotifiable()).isFalse();
  }

  @Test
  void everyAnswerNamesTheValuesThatDecided() {
    Verdict verdict =
        judge(
            false,
            List.of("unauthorised-disclosure", "repelled-attempt"),
            List.of("telemetry"),
            List.of());

    assertThat(verdict.criteria())
        .extracting(each -> each.criterion().id() + " " + each.answer() + " " + each.decisive())
        .containsExactly(
            "confirmed NOT_MET [false]",
            "harm MET [unauthorised-disclosure]",
            "data NOT_MET [telemetry]",
            "by-provider MET [provider]",
            "touched NOT_MET []",
            "unavailable NOT_MET []");
  }

  private static Verdict judge(
      boolean confirmed, List<String> effects, List<String> data, List<String> affects) {
    return Verdict.of(
        DEFINITION,
        new Classification(confirmed, effects, data, affects, List.of("provider"), null));
  }

  private static String outcome(Verdict verdict) {
    return verdict.outcome() == null ? "none" : verdict.outcome().id().value();
  }

  private static Criterion criterion(String id, ClassificationFact fact, String... anyOf) {
    return new Criterion(new CriterionId(id), id, null, fact, Arrays.asList(anyOf), List.of());
  }

  private static Outcome outcome(
      String id, List<String> met, List<String> notMet, boolean notifiable) {
    return new Outcome(
        new OutcomeId(id), id, new Prose(id), criteria(met), criteria(notMet), notifiable);
  }

  private static List<CriterionId> criteria(List<String> ids) {
    return ids.stream().map(CriterionId::new).toList();
  }
}
