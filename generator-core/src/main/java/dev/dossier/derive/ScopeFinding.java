package dev.dossier.derive;

import dev.dossier.model.AffectedRange;
import dev.dossier.model.Impact;
import dev.dossier.model.IncidentReach;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.QuestionId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeScope;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.RegimeStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Whether a duty applies to an incident, and why.
 *
 * @param answer whether it applies
 * @param reasons why it does not apply, or which keys have to be filled to know
 */
record ScopeFinding(Answer answer, List<String> reasons) {

  private static final RegimeScope EVERYTHING =
      new RegimeScope(
          null, false, List.of(), List.of(), List.of(), List.of(), null, Map.of(), Map.of());

  ScopeFinding {
    reasons = List.copyOf(reasons);
  }

  enum Answer {
    APPLIES,
    DOES_NOT_APPLY,
    NOT_DECLARED
  }

  /** Whether {@code duty} of the regime of {@code facts} applies. */
  static ScopeFinding of(NotificationDuty duty, RegimeFacts facts) {
    Conditions conditions = new Conditions(facts);
    conditions.regime();
    if (duty.scope() != null) {
      conditions.scope(duty.scope());
    }
    return conditions.finding();
  }

  /** Whether the conditions of a part of a duty hold. */
  static ScopeFinding of(@Nullable RegimeScope scope, RegimeFacts facts) {
    Conditions conditions = new Conditions(facts);
    if (scope != null) {
      conditions.scope(scope);
    }
    return conditions.finding();
  }

  /** Collects what the conditions say. */
  private static final class Conditions {

    private final RegimeFacts facts;
    private final List<String> against = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Conditions(RegimeFacts facts) {
      this.facts = facts;
    }

    ScopeFinding finding() {
      if (!against.isEmpty()) {
        return new ScopeFinding(Answer.DOES_NOT_APPLY, against);
      }
      return unknown.isEmpty()
          ? new ScopeFinding(Answer.APPLIES, List.of())
          : new ScopeFinding(Answer.NOT_DECLARED, unknown);
    }

    void regime() {
      Regime regime = facts.regime();
      Optional<Boolean> decided = facts.statement().map(RegimeStatement::applies);
      if (decided.filter(applies -> !applies).isPresent()) {
        against.add("the record states that it does not apply");
        return;
      }
      if (decided.isPresent()) {
        return;
      }
      facts.organization().exclusion(regime.id()).ifPresent(against::add);
      boolean declared = facts.organization().declares(regime.id());
      if (regime.status() != RegimeStatus.IN_FORCE && !declared) {
        against.add("it is " + regime.status().key().replace('-', ' ') + " and not asked for");
      }
      validity(regime);
      RegimeScope scope = regime.scope() == null ? EVERYTHING : regime.scope();
      if (scope.incidents() != IncidentReach.ALL && !facts.verdict().isNotifiable()) {
        against.add("by the definition the record need not be notified");
      }
      if (scope.sector() && !declared) {
        unknown.add(
            "the organisation does not declare " + regime.id() + " under regimes.applicable");
      }
      scope(scope);
    }

    void scope(RegimeScope scope) {
      countries(scope.countries());
      if (!scope.data().isEmpty()
          && Collections.disjoint(scope.data(), facts.incident().classification().data())) {
        against.add("no " + words(scope.data()) + " is concerned");
      }
      roles(scope);
      if (scope.affected() != null) {
        affected(scope.affected());
      }
      scope.answers().forEach(this::answer);
      scope
          .exceptions()
          .forEach(
              (question, answers) ->
                  facts
                      .answer(question)
                      .filter(answers::contains)
                      .ifPresent(answer -> against.add(question + " is " + answer)));
    }

    private void validity(Regime regime) {
      if (regime.validFrom() != null && facts.day().isBefore(regime.validFrom())) {
        against.add("it binds from " + regime.validFrom());
      }
      if (regime.validTo() != null && facts.day().isAfter(regime.validTo())) {
        against.add("it bound until " + regime.validTo());
      }
    }

    private void countries(List<String> countries) {
      if (countries.isEmpty()) {
        return;
      }
      Impact impact = facts.incident().impact();
      if (impact == null || impact.countries().isEmpty()) {
        unknown.add("the record does not state impact.countries");
      } else if (Collections.disjoint(countries, impact.countries())) {
        against.add("nobody is concerned in " + words(countries));
      }
    }

    private void roles(RegimeScope scope) {
      List<String> roles = facts.organization().roles();
      if (facts.organization().declares(facts.regime().id())
          && scope.notRoles().isEmpty()
          && scope == facts.regime().scope()) {
        return;
      }
      if (!scope.roles().isEmpty() && roles.isEmpty()) {
        unknown.add("the organisation declares no regimes.roles");
      } else if (!scope.roles().isEmpty() && Collections.disjoint(scope.roles(), roles)) {
        against.add("the organisation is no " + words(scope.roles()));
      }
      scope.notRoles().stream()
          .filter(roles::contains)
          .findFirst()
          .ifPresent(role -> against.add("the organisation is a " + role.replace('-', ' ')));
    }

    private void affected(AffectedRange range) {
      OptionalLong count = facts.affected();
      if (count.isEmpty()) {
        unknown.add("the record does not state impact.data-subjects");
      } else if (!range.holds(count.getAsLong())) {
        against.add(count.getAsLong() + " people are concerned");
      }
    }

    private void answer(QuestionId question, List<String> wanted) {
      Optional<String> answer = facts.answer(question);
      if (answer.isEmpty()) {
        unknown.add(
            "the record does not answer " + question + " under regimes (" + text(question) + ")");
      } else if (!wanted.contains(answer.get())) {
        against.add(question + " is " + answer.get());
      }
    }

    private String text(QuestionId question) {
      return facts.regime().questions().stream()
          .filter(each -> each.id().equals(question))
          .findFirst()
          .map(each -> each.text().text())
          .orElseGet(question::value);
    }

    private static String words(List<String> words) {
      return String.join(", ", words).replace('-', ' ');
    }
  }
}
